import type { Id, NewPromise } from '@troth/domain';
import type { Tx } from '../connection/database.js';

interface OnePromise {
  readonly practiceId: Id;
  readonly promiseId: Id;
}

/**
 * Gives a promise other words, sealed, or another day; the other partner knows it as it was told until the week closes.
 * `isAsTold` says that it is given back what the other was told. Returns false where its maker was asked about it meanwhile, or it is gone.
 */
export async function changePromise(
  tx: Tx,
  { practiceId, promiseId }: OnePromise,
  { ifCue, thenAct, dueOn }: NewPromise,
  isAsTold: boolean,
): Promise<boolean> {
  const [changed]: [unknown[], number] = await tx.query(
    `update promise set if_cue = $3, then_act = $4, due_on = $5::text::date,
       told_words = case when not $6::boolean then ${asToldSql} end
     where practice_id = $1 and id = $2 and own_week is null and let_go_at is null returning id`,
    [practiceId, promiseId, ifCue, thenAct, dueOn, isAsTold],
  );
  return changed.length > 0;
}

/** Lets a promise go; the other partner knows it as it was told until the week closes. Returns false as above. */
export async function letPromiseGo(tx: Tx, { practiceId, promiseId }: OnePromise, now: Date): Promise<boolean> {
  const [changed]: [unknown[], number] = await tx.query(
    `update promise set let_go_at = $3, told_words = ${asToldSql}
     where practice_id = $1 and id = $2 and own_week is null and let_go_at is null returning id`,
    [practiceId, promiseId, now],
  );
  return changed.length > 0;
}

/** A check-in that is open in a browser still holds the promise as it was made there: sent again, it is refused as changed. */
export async function outdateCheckIn(
  tx: Tx,
  { practiceId, partnerId, week }: { readonly practiceId: Id; readonly partnerId: Id; readonly week: string },
): Promise<void> {
  await tx.query(
    'update check_in set revision = revision + 1 where practice_id = $1 and partner_id = $2 and local_week = $3',
    [practiceId, partnerId, week],
  );
}

/** What the other was told of a promise; null where they were told nothing yet. */
const asToldSql = `case when told_at is not null then coalesce(told_words,
  jsonb_build_object('ifCue', if_cue, 'thenAct', then_act, 'dueOn', to_char(due_on, 'YYYY-MM-DD'))) end`;
