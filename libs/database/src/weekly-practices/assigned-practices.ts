import type { AssignedPractice, Id } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { AssignedPracticeRow } from './entities.js';

/** What a coach chose for weeks of one round. */
export async function loadAssignedPractices(reader: Reader, practiceId: Id, roundId: Id): Promise<AssignedPractice[]> {
  const found = await managerOf(reader).findBy(AssignedPracticeRow, { practiceId, roundId });
  return found.map(({ weekInRound, weeklyPractice }) => ({ weekInRound, weeklyPractice }));
}

/** Keeps what a coach chose for one week of a round, in place of an earlier choice. */
export async function saveAssignedPractice(
  tx: Tx,
  { practiceId, roundId, coachId }: { readonly practiceId: Id; readonly roundId: Id; readonly coachId: Id },
  { weekInRound, weeklyPractice }: AssignedPractice,
  now: Date,
): Promise<void> {
  const row = { practiceId, roundId, weekInRound, weeklyPractice, coachId, assignedAt: now };
  await managerOf(tx).upsert(AssignedPracticeRow, row, ['practiceId', 'roundId', 'weekInRound']);
}

/** Takes a choice back, so that the week's own practice comes; whether there was one. */
export async function deleteAssignedPractice(
  tx: Tx,
  practiceId: Id,
  roundId: Id,
  weekInRound: number,
): Promise<boolean> {
  const { affected } = await managerOf(tx).delete(AssignedPracticeRow, { practiceId, roundId, weekInRound });
  return affected === 1;
}
