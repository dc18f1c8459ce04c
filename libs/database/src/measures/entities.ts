import type { MeasureAnswers } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('measure_asking')
export class MeasureAskingRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('text') occasion: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('timestamptz', { name: 'open_until' }) openUntil: Date;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column('jsonb', { nullable: true }) answers: Readonly<Record<string, MeasureAnswers>> | null;
}
