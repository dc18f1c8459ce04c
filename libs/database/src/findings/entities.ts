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
  @Column('uuid', { name: 'cleared_by', nullable: true }) clearedBy: string | null;
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
  @Column('text') week: string;
  @Column('jsonb') figures: object;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
}
