import type { KeptRatings } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('check_in')
export class CheckInRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('text', { name: 'local_week' }) localWeek: string;
  @Column('uuid', { name: 'round_id' }) roundId: string;
  @Column('text') stage: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('timestamptz', { name: 'first_answered_at', nullable: true }) firstAnsweredAt: Date | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column('int') revision: number;
  @Column('smallint', { nullable: true }) openness: number | null;
  @Column('smallint', { nullable: true }) closeness: number | null;
  @Column('smallint', { nullable: true }) trust: number | null;
  @Column('smallint', { nullable: true }) focus: number | null;
  @Column('smallint', { nullable: true }) readiness: number | null;
  @Column('text', { name: 'stage_questions', array: true, nullable: true }) stageQuestions: string[] | null;
  @Column('jsonb') ratings: KeptRatings;
  @Column('text', { name: 'note_sealed', nullable: true }) noteSealed: string | null;
  @Column('text', { name: 'note_audience', nullable: true }) noteAudience: string | null;
  @Column('timestamptz', { name: 'note_written_at', nullable: true }) noteWrittenAt: Date | null;
  /** When the coach read it; a note that was written later is unread. */
  @Column('timestamptz', { name: 'note_read_at', nullable: true }) noteReadAt: Date | null;
}
