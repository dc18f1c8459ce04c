import type { Id, LocalWeek, StageId } from '@troth/domain';
import type { Tx } from '../connection/database.js';

export interface WeekRef {
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  readonly week: LocalWeek;
}

export interface ClosedWeek extends WeekRef {
  readonly stage: StageId;
  readonly roundId: Id;
  /** The partners who were asked and did not answer. */
  readonly missedBy: readonly Id[];
}

/**
 * Closes open weeks in one statement, no matter who answered, and tells each partner of the promises made to them in them,
 * and in weeks before them that a pause cut short, and of promises that were changed or let go since they were told; who has marked
 * one as it was told keeps it so. Where somebody's reports are held, nothing of theirs is told. A week that was frozen or closed before is left out.
 */
export async function markWeeksClosed(tx: Tx, weeks: readonly WeekRef[], now: Date): Promise<ClosedWeek[]> {
  if (weeks.length === 0) return [];
  return tx.query(
    `with asked as (
       select * from jsonb_to_recordset($1::jsonb) as a("practiceId" uuid, "enrolmentId" uuid, week text)
     ), closed as (
       update couple_week w set state = 'closed', closed_at = $2::timestamptz from asked a
       where w.practice_id = a."practiceId" and w.enrolment_id = a."enrolmentId" and w.week = a.week and w.state = 'open'
       returning w.practice_id, w.enrolment_id, w.week, w.stage, w.round_id
     ), told as (
       update promise p set told_at = $2::timestamptz from closed c
       where p.practice_id = c.practice_id and p.enrolment_id = c.enrolment_id and p.told_at is null
         and (p.made_week = c.week or p.made_week < c.week and exists (
           select from couple_week w where w.practice_id = c.practice_id and w.enrolment_id = c.enrolment_id
             and w.week = p.made_week and w.state = 'paused'))
         and p.let_go_at is null and not reports_held(p.practice_id, p.maker_id, $2::timestamptz)
     ), retold as (
       update promise p set told_words = null from closed c
       where p.practice_id = c.practice_id and p.enrolment_id = c.enrolment_id and p.told_words is not null
         and not reports_held(p.practice_id, p.maker_id, $2::timestamptz)
         and not exists (select from promise_mark m where m.practice_id = p.practice_id and m.promise_id = p.id and m.view = 'seen')
     )
     select c.practice_id as "practiceId", c.enrolment_id as "enrolmentId", c.week, c.stage, c.round_id as "roundId",
            array(select k.partner_id::text from check_in k
                  where k.practice_id = c.practice_id and k.enrolment_id = c.enrolment_id and k.local_week = c.week
                    and k.first_answered_at is null order by k.partner_id) as "missedBy"
     from closed c`,
    [JSON.stringify(weeks), now],
  );
}
