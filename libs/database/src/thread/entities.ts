import type { ThreadWriter } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('thread_message')
export class ThreadMessageRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  /** Whose thread it is. */
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('text', { name: 'written_by' }) writtenBy: ThreadWriter;
  @Column('uuid', { name: 'writer_id' }) writerId: string;
  @Column('text') sealed: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
}

/** What a coach keeps to begin messages with. */
@Entity('coach_template')
export class CoachTemplateRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'coach_id' }) coachId: string;
  @Column('text', { name: 'name_sealed' }) nameSealed: string;
  @Column('text', { name: 'text_sealed' }) textSealed: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
