import type { CoupleStanding, Id } from '@troth/domain';
import type { Database } from '../connection/database.js';
import { knowProgrammes } from '../programmes/know-programmes.js';
import type { ClaimedDelivery } from './claim-deliveries.js';

/** Of a delivery's reader. */
interface StandingOfReader extends CoupleStanding {
  readonly deliveryId: Id;
}

/** The standings of a whole batch in one statement, for the kinds that say something of it. */
export async function loadStandings(
  database: Database,
  deliveries: readonly Pick<ClaimedDelivery, 'practiceId' | 'id' | 'personId'>[],
): Promise<StandingOfReader[]> {
  const batch = deliveries.map(({ practiceId, id, personId }) => ({ practiceId, id, personId }));
  const standings = await database.query<StandingOfReader>(
    `select b.id as "deliveryId", p.side, o.name as "partnerName", e.programme_version as "programmeVersion",
            r.stage, r.number as round, e.coach_id is not null as "hasCoach", coalesce(c.assigned, '[]') as assigned,
            coalesce(p.asked_round = r.id and r.ended_at is null, false) as "isAskedAboutStage", e.ended_how as "endedHow",
            p.rhythm, s.due_at as "nextCheckInAt"
     from jsonb_to_recordset($1::jsonb) as b("practiceId" uuid, id uuid, "personId" uuid)
     join partner p on p.practice_id = b."practiceId" and p.id = b."personId"
     join partner o on o.practice_id = p.practice_id and o.enrolment_id = p.enrolment_id and o.side <> p.side
     join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
     left join lateral (select id, stage, number, ended_at from round where practice_id = p.practice_id and enrolment_id = p.enrolment_id
                        order by ended_at desc nulls first, entered_at desc limit 1) r on true
     left join lateral (select json_agg(json_build_object('weekInRound', week_in_round, 'weeklyPractice', weekly_practice)) as assigned
                        from assigned_practice where practice_id = p.practice_id and round_id = r.id and r.ended_at is null) c on true
     left join lateral (select min(due_at) as due_at from slot where practice_id = p.practice_id and enrolment_id = p.enrolment_id and kind = 'check-in'
                        and subject_id = p.id and claimed_at is null and cancelled_at is null and ${isTheirs}) s on true`,
    [JSON.stringify(batch)],
  );
  return knowProgrammes(database, standings);
}

/** Whether the partner `p` is asked in the week of a slot, as `isTheirTurn` of the domain has it. */
const isTheirs = `(p.rhythm = 'every-week' or p.rhythm = 'every-second-week' and not exists (
  select from check_in k where k.practice_id = p.practice_id and k.partner_id = p.id
    and k.local_week = to_char(to_date(slot.local_week, 'IYYY-"W"IW') - 7, 'IYYY-"W"IW')))`;
