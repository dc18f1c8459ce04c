import type { Id } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { CoachViewRow } from './entities.js';
import type { KeptView } from './kept-view.js';

/** A list's settings under a name that a coach gave them. */
export interface SavedView {
  readonly id: Id;
  readonly name: string;
  readonly kept: KeptView;
}

interface Owner {
  readonly practiceId: Id;
  readonly coachId: Id;
}

/** Until the transaction ends, nobody else changes this coach's views: their names are looked at first. */
export async function holdSavedViews(tx: Tx, { coachId }: Owner): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('views ' || $1::text, 0))`, [coachId]);
}

/** A coach's own, by name. */
export async function listSavedViews(reader: Reader, { practiceId, coachId }: Owner): Promise<SavedView[]> {
  return (await reader.query(
    'select id, name, kept from coach_view where practice_id = $1 and coach_id = $2 order by lower(name), id',
    [practiceId, coachId],
  )) as SavedView[];
}

export async function insertSavedView(tx: Tx, owner: Owner, view: SavedView, now: Date): Promise<void> {
  await managerOf(tx).insert(CoachViewRow, { ...owner, ...view, createdAt: now });
}

/** False where the coach has no such view. */
export async function renameSavedView(tx: Tx, owner: Owner, id: Id, name: string): Promise<boolean> {
  const { affected } = await managerOf(tx).update(CoachViewRow, { ...owner, id }, { name });
  return affected === 1;
}

/** False where the coach has no such view. */
export async function deleteSavedView(tx: Tx, owner: Owner, id: Id): Promise<boolean> {
  const { affected } = await managerOf(tx).delete(CoachViewRow, { ...owner, id });
  return affected === 1;
}
