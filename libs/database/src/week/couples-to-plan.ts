import type { CheckInPreferences, ClosingDay, Id, LocalWeek, Side, StageId } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { WeekRef } from './close-weeks.js';

/** What a couple's next weeks are planned from, once one has closed. */
export interface CoupleToPlan {
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  readonly closed: LocalWeek;
  readonly roundId: Id;
  readonly stage: StageId;
  readonly closingDay: ClosingDay;
  readonly practiceZone: string;
  readonly preferences: Readonly<Record<Side, CheckInPreferences>>;
  readonly partnerIds: Readonly<Record<Side, Id>>;
  /** The last week that is planned, with when each is or was asked in it. */
  readonly lastWeek: LocalWeek | null;
  readonly aDueAt: Date | null;
  readonly bDueAt: Date | null;
}

/** The couples of weeks that have closed and whose programme goes on, in no promised order. */
export async function couplesToPlan(tx: Tx, closed: readonly WeekRef[]): Promise<CoupleToPlan[]> {
  return tx.query(
    `select e.practice_id as "practiceId", e.id as "enrolmentId", t.week as closed, r.id as "roundId", r.stage,
            coalesce(e.closing_day, greatest(a.weekday, b.weekday) + 2) as "closingDay", s.zone as "practiceZone",
            json_build_object('a', ${preferencesOf('a')}, 'b', ${preferencesOf('b')}) as preferences,
            json_build_object('a', a.id, 'b', b.id) as "partnerIds", l.week as "lastWeek",
            ${lastAskedAt('a')} as "aDueAt", ${lastAskedAt('b')} as "bDueAt"
     from jsonb_to_recordset($1::jsonb) as t("practiceId" uuid, "enrolmentId" uuid, week text)
     join enrolment e on e.practice_id = t."practiceId" and e.id = t."enrolmentId" and e.state = 'active'
     join practice s on s.practice_id = e.practice_id
     join round r on r.practice_id = e.practice_id and r.enrolment_id = e.id and r.ended_at is null
     join partner a on a.practice_id = e.practice_id and a.enrolment_id = e.id and a.side = 'a'
     join partner b on b.practice_id = e.practice_id and b.enrolment_id = e.id and b.side = 'b'
     left join lateral (select week, a_due_at, b_due_at from couple_week w where w.practice_id = e.practice_id and w.enrolment_id = e.id
                        and w.state in ('planned', 'open') order by week desc limit 1) l on true`,
    [JSON.stringify(closed)],
  );
}

function preferencesOf(side: Side): string {
  return `json_build_object('zone', ${side}.zone, 'weekday', ${side}.weekday, 'time', ${side}.time)`;
}

/** In the last week that is planned; late where it was asked after an outage. */
function lastAskedAt(side: Side): string {
  return `greatest(l.${side}_due_at, (select c.asked_at from check_in c
    where c.practice_id = e.practice_id and c.partner_id = ${side}.id order by c.local_week desc limit 1))`;
}
