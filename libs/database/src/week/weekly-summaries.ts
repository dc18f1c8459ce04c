import type { Id, LocalWeek } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';

/** What one partner kept of their promises in a week, in both views. */
export interface PartnerRates {
  readonly partnerId: Id;
  readonly own: Rate;
  readonly seen: Rate;
}

interface Rate {
  readonly sum: number;
  readonly of: number;
}

/** The ids of both partners. */
export async function partnerIdsOf(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef): Promise<Id[]> {
  const partners: { id: Id }[] = await tx.query('select id from partner where practice_id = $1 and enrolment_id = $2', [
    practiceId,
    enrolmentId,
  ]);
  return partners.map(({ id }) => id);
}

/** Writes one couple's week in the roll-up that the dashboards read: a row for each partner, with what they answered. */
export async function saveWeeklySummaries(
  tx: Tx,
  ref: EnrolmentRef,
  week: LocalWeek,
  rates: readonly PartnerRates[],
): Promise<void> {
  await tx.query(
    `insert into weekly_summary (practice_id, enrolment_id, partner_id, week, stage, round_id, frozen, answered,
            ratings, own_sum, own_of, seen_sum, seen_of)
     select w.practice_id, w.enrolment_id, r.partner_id, w.week, w.stage, w.round_id, w.state = 'paused',
            c.answered_at is not null, coalesce(c.ratings, '{}'), r.own_sum, r.own_of, r.seen_sum, r.seen_of
     from jsonb_to_recordset($4::jsonb) as r(partner_id uuid, own_sum numeric, own_of int, seen_sum numeric, seen_of int)
     join couple_week w on w.practice_id = $1 and w.enrolment_id = $2 and w.week = $3
     left join check_in c on c.practice_id = $1 and c.partner_id = r.partner_id and c.local_week = $3
     on conflict (practice_id, partner_id, week) do update
       set stage = excluded.stage, round_id = excluded.round_id, frozen = excluded.frozen, answered = excluded.answered,
           ratings = excluded.ratings, own_sum = excluded.own_sum, own_of = excluded.own_of, seen_sum = excluded.seen_sum, seen_of = excluded.seen_of`,
    [ref.practiceId, ref.enrolmentId, week, JSON.stringify(rates.map(toRow))],
  );
}

function toRow({ partnerId, own, seen }: PartnerRates) {
  return { partner_id: partnerId, own_sum: own.sum, own_of: own.of, seen_sum: seen.sum, seen_of: seen.of };
}
