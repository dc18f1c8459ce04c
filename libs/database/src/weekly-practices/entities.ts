import type { PracticeAudience, SaidOfPractice } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('said_of_practice')
export class SaidOfPracticeRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'partner_id' }) partnerId: string;
  @PrimaryColumn('uuid', { name: 'round_id' }) roundId: string;
  @PrimaryColumn('int', { name: 'week_in_round' }) weekInRound: number;
  @PrimaryColumn('text', { name: 'weekly_practice' }) weeklyPractice: string;
  @Column('text') said: SaidOfPractice['said'];
  @Column('timestamptz', { name: 'said_at' }) saidAt: Date;
  @Column('text', { name: 'words_sealed', nullable: true }) wordsSealed: string | null;
  @Column('text', { name: 'words_audience', nullable: true }) wordsAudience: PracticeAudience | null;
}

@Entity('assigned_practice')
export class AssignedPracticeRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'round_id' }) roundId: string;
  @PrimaryColumn('int', { name: 'week_in_round' }) weekInRound: number;
  @Column('text', { name: 'weekly_practice' }) weeklyPractice: string;
  @Column('uuid', { name: 'coach_id' }) coachId: string;
  @Column('timestamptz', { name: 'assigned_at' }) assignedAt: Date;
}
