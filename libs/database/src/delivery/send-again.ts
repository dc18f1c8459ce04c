import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';

export type SentAgain =
  | { readonly ok: true; readonly id: Id }
  | { readonly ok: false; readonly why: 'unknown' | 'not uncertain' | 'expired' | 'asked before' };

interface Asked {
  readonly state: string;
  readonly isOver: boolean;
}

/**
 * Asks once more for an email of which nobody knows whether it arrived: a new occurrence with the key `again:<id>`,
 * caused by the old delivery, with the same expiry. Only a person may want this; it may come twice. `id` is the new one.
 */
export async function sendAgain(
  tx: Tx,
  { practiceId, deliveryId }: { readonly practiceId: Id; readonly deliveryId: Id },
  { id, now }: { readonly id: Id; readonly now: Date },
): Promise<SentAgain> {
  const [old]: Asked[] = await tx.query(
    `select state, expires_at <= $3 as "isOver" from delivery where practice_id = $1 and id = $2`,
    [practiceId, deliveryId, now],
  );
  if (!old) return { ok: false, why: 'unknown' };
  if (old.state !== 'uncertain') return { ok: false, why: 'not uncertain' };
  if (old.isOver) return { ok: false, why: 'expired' };
  const made: { id: Id }[] = await tx.query(
    `with old as (
       select *, date_trunc('month', $4::timestamptz at time zone 'UTC')::date as "newMonth" from delivery
       where practice_id = $1 and id = $2
     ), made as (
       insert into occurrence (practice_id, id, month, person_id, enrolment_id, kind, key, due_at, caused_by, created_at)
       select practice_id, $3::uuid, "newMonth", person_id, enrolment_id, kind, 'again:' || id, $4, id, $4 from old
       on conflict (practice_id, person_id, kind, key) do nothing
       returning id
     ), deliveries as (
       insert into delivery (practice_id, id, month, person_id, enrolment_id, audience, kind, refs, due_at, expires_at, next_attempt_at)
       select o.practice_id, made.id, o."newMonth", o.person_id, o.enrolment_id, o.audience, o.kind, o.refs, $4, o.expires_at, $4
       from old o cross join made
     )
     select id from made`,
    [practiceId, deliveryId, id, now],
  );
  return made[0] ? { ok: true, id: made[0].id } : { ok: false, why: 'asked before' };
}
