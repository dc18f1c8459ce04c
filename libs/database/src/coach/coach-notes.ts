import type { Id } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import { CoachNoteRow } from './entities.js';

/** A coach's own note on a couple; the text is sealed before it comes here. */
export interface CoachNote {
  readonly practiceId: Id;
  readonly id: Id;
  readonly enrolmentId: Id;
  readonly coachId: Id;
  readonly sealed: string;
  readonly writtenAt: Date;
  /** The coach whom it is left for, where the couple is handed over with it. */
  readonly handedTo?: Id;
  /** The session that it is of. */
  readonly sessionId?: Id | null;
}

export async function insertCoachNote(tx: Tx, note: CoachNote): Promise<void> {
  await managerOf(tx).insert(CoachNoteRow, note);
}
