import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event')
export class EventRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('date') month: string;
  @Column('uuid', { name: 'enrolment_id', nullable: true }) enrolmentId: string | null;
  @Column('text') name: string;
  @Column('int') version: number;
  @Column('jsonb') payload: object;
  @Column('uuid', { name: 'caused_by', nullable: true }) causedBy: string | null;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt: Date;
  @Column('timestamptz', { name: 'relayed_at', nullable: true }) relayedAt: Date | null;
}

@Entity('reaction')
export class ReactionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId: string;
  @Column('date', { name: 'event_month' }) eventMonth: string;
  @PrimaryColumn('text') subscriber: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('timestamptz', { name: 'applied_at', nullable: true }) appliedAt: Date | null;
  @Column('int') attempts: number;
  @Column('text', { nullable: true }) failure: string | null;
  @Column('timestamptz', { name: 'given_up_at', nullable: true }) givenUpAt: Date | null;
  @Column('text', { name: 'failure_place', nullable: true }) failurePlace: string | null;
  @Column('timestamptz', { name: 'failed_at', nullable: true }) failedAt: Date | null;
}

@Entity('idempotency')
export class IdempotencyRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('text') route: string;
  @PrimaryColumn('text') key: string;
  @Column('bytea', { name: 'request_hash' }) requestHash: Buffer;
  @Column('int', { nullable: true }) status: number | null;
  @Column('jsonb', { nullable: true }) body: object | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
