import type { LocalWeek, Round, RoundEnd, StageId } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('round')
export class RoundRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('text') stage: StageId;
  @Column('int') number: number;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt: Date;
  @Column('text', { name: 'entered_week' }) enteredWeek: LocalWeek;
  @Column('timestamptz', { name: 'ready_at', nullable: true }) readyAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'ended_as', nullable: true }) endedAs: RoundEnd | null;
}

export function roundToDomain(row: RoundRow): Round {
  const { id, stage, number, enteredAt, enteredWeek, readyAt, endedAt, endedAs } = row;
  return { id, stage, number, enteredAt, enteredWeek, readyAt, endedAt, endedAs };
}

export function roundToRow(round: Round, practiceId: string, enrolmentId: string): RoundRow {
  return { ...round, practiceId, enrolmentId };
}
