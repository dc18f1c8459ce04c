import type { Reader } from '../connection/reader.js';
import { IsNull } from 'typeorm';
import { managerOf, openDatabase, type Tx } from '../connection/database.js';
import { LinkRow } from '../links/entities.js';
export { restoreIsUnfinished } from '../fitness/restored.js';

/** Says, within the transaction that brings the rows, that what follows a restore is still to be done. */
export async function markUnfinished(owner: Reader): Promise<void> {
  await owner.query('create table restore_unfinished ()');
}

/** Lets the API and workers start again. */
export async function endRestore(url: string): Promise<void> {
  const database = await openDatabase(url, { poolSize: 1, name: 'troth restore' });
  try {
    await database.query('drop table if exists restore_unfinished');
  } finally {
    await database.close();
  }
}

/** Ends every session, sign-in link and calendar’s address: of one that was ended after the backup nothing is known any more. */
export async function forgetWhoWasSignedIn(tx: Tx, now: Date): Promise<void> {
  await tx.query('delete from partner_session');
  await tx.query('delete from coach_session');
  await tx.query('delete from coach_verification');
  await tx.query('delete from calendar_feed');
  await managerOf(tx).update(
    LinkRow,
    { purpose: 'sign-in', revokedAt: IsNull(), usedAt: IsNull() },
    { revokedAt: now },
  );
  // Those of the lost database would be taken for silent ones.
  await tx.query('delete from worker');
}
