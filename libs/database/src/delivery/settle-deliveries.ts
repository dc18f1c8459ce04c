import type { Id } from '@troth/domain';
import type { Database } from '../connection/database.js';
import { inMonths, monthsOf } from '../upkeep/open-months.js';
import { whoseStateIs } from './whose-state-is.js';

export interface Outcome {
  readonly practiceId: Id;
  readonly id: Id;
  readonly month: string;
  readonly fence: number;
  readonly kind: string;
  /** `due`: it was never tried in earnest, and counts as no attempt. `held`: with the whole stream. */
  readonly state: 'accepted' | 'uncertain' | 'retry' | 'due' | 'suppressed' | 'expired' | 'failed' | 'held';
  /** The server's answer, or why it went no further; never a word of the message. */
  readonly answer: string | null;
  /** For what is tried again: not before then. */
  readonly nextAttemptAt: Date | null;
  /** Nothing more is sent to this person. */
  readonly suppress: boolean;
}

/**
 * Records what became of many deliveries in one statement, under their fences. A retry never goes past the expiry; what
 * would be held is due where the stream was released meanwhile.
 * Returns the ids that were still this worker's to record.
 */
export async function settleDeliveries(database: Database, outcomes: readonly Outcome[], now: Date): Promise<Id[]> {
  const settled = await database.query<{ id: Id }>(
    `with told as (
       select * from jsonb_to_recordset($1::jsonb) as o("practiceId" uuid, id uuid, month date, fence int, state text,
            answer text, "nextAttemptAt" timestamptz, suppress boolean)
     ), stream as (
       select host from smtp_stream where state = 'held' for share
     ), outcome as (
       select told."practiceId", told.id, told.month, told.fence, told.answer, told."nextAttemptAt", told.suppress,
              case when told.state = 'held' and not exists (select from stream) then 'due' else told.state end as state
       from told
     ), moved as (
       update delivery d
       set state = o.state, answer = o.answer, lease_until = null,
           next_attempt_at = case when o."nextAttemptAt" is null then d.next_attempt_at else least(o."nextAttemptAt", d.expires_at) end,
           attempts = d.attempts - (o.state = 'due')::int,
           settled_at = case when o.state not in ('retry', 'due', 'held') then $2::timestamptz end
       from outcome o
       where ${inMonths('d.month', monthsOf(outcomes))}
         and d.practice_id = o."practiceId" and d.id = o.id and d.month = o.month and d.fence = o.fence
         and ${whoseStateIs('d', 'claimed', 'handing-over')}
       returning d.practice_id, d.id, d.month, d.fence, d.state, d.person_id, d.audience, d.sent_to, o.answer, o.suppress
     ), steps as (
       insert into delivery_step (practice_id, delivery_id, month, at, fence, state, detail)
       select practice_id, id, month, $2::timestamptz, fence, state, answer from moved
     ), suppressed as (
       update partner p set suppressed_at = $2::timestamptz, suppressed_why = m.answer from moved m
       where m.suppress and m.audience = 'partner' and p.practice_id = m.practice_id and p.id = m.person_id
         and p.suppressed_at is null and (m.sent_to is null or p.email = m.sent_to)
     )
     select id from moved`,
    [JSON.stringify(outcomes), now],
  );
  return settled.map(({ id }) => id);
}
