import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';

/** A coach's own note on a couple; the text is sealed before it comes here. */
export interface CoachNote {
  readonly practiceId: Id;
  readonly id: Id;
  readonly enrolmentId: Id;
  readonly coachId: Id;
  readonly sealed: string;
  readonly writtenAt: Date;
}

export async function insertCoachNote(tx: Tx, note: CoachNote): Promise<void> {
  await tx.query(
    `insert into coach_note (practice_id, id, enrolment_id, coach_id, sealed, written_at) values ($1, $2, $3, $4, $5, $6)`,
    [note.practiceId, note.id, note.enrolmentId, note.coachId, note.sealed, note.writtenAt],
  );
}
