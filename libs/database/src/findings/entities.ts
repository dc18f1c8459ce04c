import type { Level, LocalWeek, MeasuredNoise, WeeklyReport } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('attention')
export class AttentionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId: string | null;
  @Column('text') kind: string;
  @Column('text') key: string;
  @Column('jsonb') evidence: object;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt: Date;
  @Column('timestamptz', { name: 'cleared_at', nullable: true }) clearedAt: Date | null;
  // Written for the version before alone: what is quiet or over is down there.
  @Column('uuid', { name: 'cleared_by', nullable: true }) clearedBy: string | null;
  @Column('smallint') level: Level;
  @Column('timestamptz') since: Date;
  @Column('timestamptz', { name: 'worse_at' }) worseAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'quiet_as', nullable: true }) quietAs: 'seen' | 'snoozed' | null;
  @Column('timestamptz', { name: 'quiet_at', nullable: true }) quietAt: Date | null;
  @Column('uuid', { name: 'quiet_by', nullable: true }) quietBy: string | null;
  @Column('timestamptz', { name: 'quiet_until', nullable: true }) quietUntil: Date | null;
  @Column('smallint', { name: 'quiet_level', nullable: true }) quietLevel: Level | null;
  /** The highest level at which its coach was mailed about it, and the delivery that said so. */
  @Column('smallint', { name: 'told_level' }) toldLevel: number;
  @Column('uuid', { name: 'told_in', nullable: true }) toldIn: string | null;
}

@Entity('milestone')
export class MilestoneRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId: string | null;
  @Column('text') kind: string;
  @Column('text', { name: 'round_key' }) roundKey: string;
  @Column('timestamptz', { name: 'reached_at' }) reachedAt: Date;
  @Column('uuid', { name: 'event_id' }) eventId: string;
}

@Entity('report')
export class ReportRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('text') week: LocalWeek;
  @Column('jsonb') figures: WeeklyReport;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
}

@Entity('practice_noise')
export class PracticeNoiseRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  /** Of those that were looked at last, how many have enough answers to be measured by. */
  @Column('int') couples: number;
  /** Null as long as there were never enough couples: what is assumed holds. */
  @Column('jsonb', { nullable: true }) figures: MeasuredNoise | null;
  @Column('timestamptz', { name: 'measured_at', nullable: true }) measuredAt: Date | null;
  @Column('timestamptz', { name: 'looked_at' }) lookedAt: Date;
}
