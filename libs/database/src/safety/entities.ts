import type { ClosingReason, QuietStop, SafetyActKind, SafetyUrgency } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('safety_case')
export class SafetyCaseRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('text') urgency: SafetyUrgency;
  @Column('int') round: number;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'said_at' }) saidAt: Date;
  @Column('timestamptz', { name: 'waiting_since', nullable: true }) waitingSince: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('text', { name: 'closed_why', nullable: true }) closedWhy: ClosingReason | null;
}

@Entity('safety_said')
export class SafetySaidRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null;
  @Column('timestamptz', { name: 'said_at' }) saidAt: Date;
  @Column('text') sealed: string;
}

@Entity('safety_act')
export class SafetyActRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'coach_id' }) coachId: string;
  @Column('text') kind: SafetyActKind;
  @Column('timestamptz', { name: 'done_at' }) doneAt: Date;
  @Column('text', { nullable: true }) sealed: string | null;
}

@Entity('quiet_stop')
export class QuietStopRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('text') kind: QuietStop;
  @Column('timestamptz', { name: 'began_at' }) beganAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
