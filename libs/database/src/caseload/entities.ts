import type { Side } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KeptView } from './kept-view.js';

/** When a couple last said something, kept by the triggers of what they say. */
@Entity('last_word')
export class LastWordRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('text') side: Side;
  @Column('timestamptz', { name: 'said_at' }) saidAt: Date;
}

@Entity('coach_view')
export class CoachViewRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'coach_id' }) coachId: string;
  @Column('text') name: string;
  @Column('jsonb') kept: KeptView;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
