import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('occurrence')
export class OccurrenceRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('date') month: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'enrolment_id', nullable: true }) enrolmentId: string | null;
  @Column('text') kind: string;
  @Column('text') key: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('uuid', { name: 'caused_by' }) causedBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('text', { nullable: true }) rule: string | null;
}

@Entity('delivery')
export class DeliveryRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('date') month: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'enrolment_id', nullable: true }) enrolmentId: string | null;
  @Column('text') audience: string;
  @Column('text') kind: string;
  @Column('jsonb') refs: object;
  @Column('text') state: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'next_attempt_at' }) nextAttemptAt: Date;
  @Column('timestamptz', { name: 'lease_until', nullable: true }) leaseUntil: Date | null;
  @Column('int') fence: number;
  @Column('int') attempts: number;
  @Column('text', { name: 'sent_to', nullable: true }) sentTo: string | null;
  @Column('text', { name: 'message_id', nullable: true }) messageId: string | null;
  @Column('timestamptz', { name: 'handed_at', nullable: true }) handedAt: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('text', { nullable: true }) answer: string | null;
}

/** The table has no key of its own; TypeORM wants one, and all of it is one. */
@Entity('delivery_step')
export class DeliveryStepRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'delivery_id' }) deliveryId: string;
  @PrimaryColumn('date') month: string;
  @PrimaryColumn('timestamptz') at: Date;
  @PrimaryColumn('int') fence: number;
  @PrimaryColumn('text') state: string;
  @Column('text', { nullable: true }) detail: string | null;
}

@Entity('smtp_stream')
export class SmtpStreamRow {
  @PrimaryColumn('text') host: string;
  @Column('text') state: string;
  @Column('timestamptz') since: Date;
  @Column('text') why: string;
  @Column('uuid', { name: 'held_by', nullable: true }) heldBy: string | null;
  @Column('timestamptz', { name: 'seen_at' }) seenAt: Date;
  @Column('timestamptz', { name: 'probe_at' }) probeAt: Date;
}
