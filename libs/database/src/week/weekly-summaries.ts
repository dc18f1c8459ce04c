import { promiseRate, type Id, type LocalWeek, type PromiseView } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import { refreshStanding } from '../people/partner-standing.js';
import { marksOfWeek } from '../promise/promises.js';

/**
 * Works out one couple's week again in the roll-up that the dashboards read: a row for each partner, with what they
 * answered and both views of their promises.
 */
export async function rollUpWeek(tx: Tx, ref: EnrolmentRef, week: LocalWeek): Promise<void> {
  const marks = await marksOfWeek(tx, ref, week);
  const partners: { id: Id }[] = await tx.query('select id from partner where practice_id = $1 and enrolment_id = $2', [
    ref.practiceId,
    ref.enrolmentId,
  ]);
  const rateOf = (makerId: Id, view: PromiseView) => {
    const rate = promiseRate(
      marks.filter((mark) => mark.makerId === makerId && mark.view === view).map(({ answer }) => answer),
    );
    return rate === 'frozen' ? { sum: 0, of: 0 } : rate;
  };
  const rates = partners.map(({ id }) => {
    const own = rateOf(id, 'own');
    const seen = rateOf(id, 'seen');
    return { partner_id: id, own_sum: own.sum, own_of: own.of, seen_sum: seen.sum, seen_of: seen.of };
  });
  await tx.query(
    `insert into weekly_summary (practice_id, enrolment_id, partner_id, week, stage, round_id, frozen, answered,
            openness, closeness, trust, readiness, own_sum, own_of, seen_sum, seen_of)
     select w.practice_id, w.enrolment_id, r.partner_id, w.week, w.stage, w.round_id, w.state = 'paused',
            c.answered_at is not null, c.openness, c.closeness, c.trust, c.readiness, r.own_sum, r.own_of, r.seen_sum, r.seen_of
     from jsonb_to_recordset($4::jsonb) as r(partner_id uuid, own_sum numeric, own_of int, seen_sum numeric, seen_of int)
     join couple_week w on w.practice_id = $1 and w.enrolment_id = $2 and w.week = $3
     left join check_in c on c.practice_id = $1 and c.partner_id = r.partner_id and c.local_week = $3
     on conflict (practice_id, partner_id, week) do update
       set stage = excluded.stage, round_id = excluded.round_id, frozen = excluded.frozen, answered = excluded.answered,
           openness = excluded.openness, closeness = excluded.closeness, trust = excluded.trust,
           readiness = excluded.readiness, own_sum = excluded.own_sum, own_of = excluded.own_of,
           seen_sum = excluded.seen_sum, seen_of = excluded.seen_of`,
    [ref.practiceId, ref.enrolmentId, week, JSON.stringify(rates)],
  );
  await refreshStanding(tx, ref);
}
