import type { KeptRatings } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('couple_week')
export class CoupleWeekRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @PrimaryColumn('text') week: string;
  @Column('uuid', { name: 'round_id' }) roundId: string;
  @Column('text') stage: string;
  @Column('timestamptz', { name: 'a_due_at' }) aDueAt: Date;
  @Column('timestamptz', { name: 'b_due_at' }) bDueAt: Date;
  @Column('timestamptz', { name: 'closes_at' }) closesAt: Date;
  @Column('text') state: string;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('text', { name: 'zone_data' }) zoneData: string;
  @Column('smallint', { name: 'closing_day', nullable: true }) closingDay: number | null;
}

@Entity('slot')
export class SlotRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: string;
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  @Column('uuid', { name: 'enrolment_id', nullable: true }) enrolmentId: string | null;
  @Column('text', { name: 'local_week' }) localWeek: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('timestamptz', { name: 'claimed_at', nullable: true }) claimedAt: Date | null;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null;
}

@Entity('weekly_summary')
export class WeeklySummaryRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @PrimaryColumn('uuid', { name: 'partner_id' }) partnerId: string;
  @PrimaryColumn('text') week: string;
  @Column('text') stage: string;
  @Column('uuid', { name: 'round_id' }) roundId: string;
  @Column('boolean') frozen: boolean;
  @Column('boolean') answered: boolean;
  @Column('smallint', { nullable: true }) openness: number | null;
  @Column('smallint', { nullable: true }) closeness: number | null;
  @Column('smallint', { nullable: true }) trust: number | null;
  @Column('smallint', { nullable: true }) readiness: number | null;
  @Column('jsonb') ratings: KeptRatings;
  @Column('numeric', { name: 'own_sum', precision: 6, scale: 1 }) ownSum: string;
  @Column('int', { name: 'own_of' }) ownOf: number;
  @Column('numeric', { name: 'seen_sum', precision: 6, scale: 1 }) seenSum: string;
  @Column('int', { name: 'seen_of' }) seenOf: number;
}

@Entity('zone_data')
export class ZoneDataRow {
  @PrimaryColumn('boolean') id: boolean;
  @Column('text') version: string;
  @Column('timestamptz', { name: 'applied_at' }) appliedAt: Date;
  @Column('int') moved: number;
}
