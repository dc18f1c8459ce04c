import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import { insertNew } from '../connection/insert-new.js';
import { PersonKeyRow } from './entities.js';

/** Somebody who writes: a partner, or a coach for their notes. */
export interface PersonRef {
  readonly practiceId: Id;
  readonly personId: Id;
}

/** A person's wrapped key; null where they have none yet, or it is destroyed. */
export async function findPersonKey(tx: Tx, { practiceId, personId }: PersonRef): Promise<string | null> {
  const [row] = await tx.query<{ wrapped: string }[]>(
    'select wrapped from person_key where practice_id = $1 and person_id = $2',
    [practiceId, personId],
  );
  return row?.wrapped ?? null;
}

/** Keeps a person's first key, unless somebody else has just kept one. */
export async function keepPersonKey(
  tx: Tx,
  { practiceId, personId }: PersonRef,
  wrapped: string,
  now: Date,
): Promise<void> {
  await insertNew(tx, PersonKeyRow, { practiceId, personId, wrapped, madeAt: now }, ['practiceId', 'personId']);
}

/** A person's sealed text as it is kept, without the key that it is read with. */
export function asKept(sealed: string): string {
  return sealed.startsWith('v2.') ? sealed.split('.').slice(0, 4).join('.') : sealed;
}
