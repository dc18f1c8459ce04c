import type { Id } from '@troth/domain';
import type { Database, Tx } from '../connection/database.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import type { PartnerRef } from '../people/partner-ref.js';

const AT_ONCE = 100;

/** An erasure that is not noted beside the backups yet: of a person or an enrolment. */
export interface ErasureToNote {
  readonly id: Id;
  readonly erasedId: Id;
}

/** Keeps, with the erasure itself, that it is to be noted. */
export async function noteErasedPartner(tx: Tx, { practiceId, partnerId }: PartnerRef): Promise<void> {
  await tx.query('insert into erasure_to_note (erased_id) select id from partner where practice_id = $1 and id = $2', [
    practiceId,
    partnerId,
  ]);
}

/** The same of both. `eachApart` where a safety case stays, as it then does once they are erased again. */
export async function noteErasedCouple(
  tx: Tx,
  { practiceId, enrolmentId }: EnrolmentRef,
  { eachApart }: { readonly eachApart: boolean },
): Promise<void> {
  await tx.query(
    `insert into erasure_to_note (erased_id)
     select case when $3::boolean then p.id else p.enrolment_id end from partner p where p.practice_id = $1 and p.enrolment_id = $2
     group by 1`,
    [practiceId, enrolmentId, eachApart],
  );
}

/** What is to be noted, the oldest first; some of it where there is a lot. */
export async function erasuresToNote(database: Database): Promise<ErasureToNote[]> {
  return database.query<ErasureToNote>(
    `select id, erased_id as "erasedId" from erasure_to_note order by erased_at, id limit ${AT_ONCE}`,
  );
}

/** Forgets what is noted now. */
export async function forgetNoted(database: Database, noted: readonly ErasureToNote[]): Promise<void> {
  await database.query('delete from erasure_to_note where id = any ($1::uuid[])', [noted.map(({ id }) => id)]);
}

/** How many are not noted, and since when the oldest of them waits; null where none does. */
export async function erasuresWaiting(database: Database): Promise<{ count: number; oldest: Date | null }> {
  const [row] = await database.query<{ count: number; oldest: Date | null }>(
    'select count(*)::int as count, min(erased_at) as oldest from erasure_to_note',
  );
  return row ?? { count: 0, oldest: null };
}
