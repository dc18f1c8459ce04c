import type { EnrolmentState, Id, LocalWeek, Rhythm, StageId, WeekState } from '@troth/domain';
import { addWeeks } from '@troth/domain/calendar';
import type { Tx } from '../connection/database.js';
import { knowProgrammes } from '../programmes/know-programmes.js';
import { unansweredSql } from './rhythms.js';

/** One partner's turn in one week. */
export interface CheckInTurn {
  readonly practiceId: Id;
  readonly partnerId: Id;
  readonly week: LocalWeek;
}

/** What there is to know before a check-in is asked. */
export interface CheckInFacts extends CheckInTurn {
  readonly enrolmentId: Id;
  readonly state: EnrolmentState;
  readonly weekState: WeekState;
  readonly roundId: Id;
  readonly stage: StageId;
  readonly programmeVersion: string;
  /** The round's first week. */
  readonly roundFrom: LocalWeek;
  readonly closesAt: Date;
  readonly answered: boolean;
  readonly rhythm: Rhythm;
  readonly askedTheWeekBefore: boolean;
  /** In a row, closed, before this one and since their rhythm began. */
  readonly unanswered: number;
  /** Where the person who is asked lives. */
  readonly zone: string;
}

/** The facts of many turns in one statement, in no promised order; a turn whose week or couple is gone is left out. */
export async function checkInFacts(tx: Tx, turns: readonly CheckInTurn[]): Promise<CheckInFacts[]> {
  const facts: CheckInFacts[] = await tx.query(
    `select t."practiceId", t."partnerId", t.week, p.enrolment_id as "enrolmentId", e.state, w.state as "weekState",
            w.round_id as "roundId", w.stage, e.programme_version as "programmeVersion", r.entered_week as "roundFrom",
            w.closes_at as "closesAt", c.first_answered_at is not null as answered, p.zone,
            p.rhythm, exists (select from check_in k where k.practice_id = p.practice_id and k.partner_id = p.id
                              and k.local_week = t."weekBefore") as "askedTheWeekBefore",
            ${unansweredSql} as unanswered
     from jsonb_to_recordset($1::jsonb) as t("practiceId" uuid, "partnerId" uuid, week text, "weekBefore" text)
     join partner p on p.practice_id = t."practiceId" and p.id = t."partnerId"
     join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
     join couple_week w on w.practice_id = p.practice_id and w.enrolment_id = p.enrolment_id and w.week = t.week
     join round r on r.practice_id = w.practice_id and r.id = w.round_id
     left join check_in c on c.practice_id = p.practice_id and c.partner_id = p.id and c.local_week = t.week`,
    [JSON.stringify(turns.map((turn) => ({ ...turn, weekBefore: addWeeks(turn.week, -1) })))],
  );
  return knowProgrammes(tx, facts);
}

/** Opens weeks in which somebody whose turn came is left in peace: they close as if that one had been asked. */
export async function openWeeks(
  tx: Tx,
  weeks: readonly { readonly practiceId: Id; readonly enrolmentId: Id; readonly week: LocalWeek }[],
): Promise<void> {
  if (weeks.length === 0) return;
  await tx.query(
    `update couple_week w set state = 'open'
     from jsonb_to_recordset($1::jsonb) as t("practiceId" uuid, "enrolmentId" uuid, week text)
     where w.practice_id = t."practiceId" and w.enrolment_id = t."enrolmentId" and w.week = t.week and w.state = 'planned'`,
    [JSON.stringify(weeks)],
  );
}

export interface Asking extends CheckInTurn {
  readonly id: Id;
  readonly enrolmentId: Id;
  readonly roundId: Id;
  readonly stage: StageId;
  /** What day it is for the one who is asked, `YYYY-MM-DD`. */
  readonly localDate: string;
  /** Which of the stage's own questions it asks. */
  readonly stageQuestions: readonly string[];
}

/** Opens check-ins and their weeks in bulk. Returns the ids that are new: nobody is asked twice. */
export async function openCheckIns(tx: Tx, askings: readonly Asking[], now: Date): Promise<Set<Id>> {
  const asked: { id: Id }[] = await tx.query(
    `with ${turns}, asked as (
       insert into check_in (practice_id, id, enrolment_id, partner_id, local_week, round_id, stage, stage_questions, asked_at)
       select "practiceId", id, "enrolmentId", "partnerId", week, "roundId", stage,
              array(select jsonb_array_elements_text("stageQuestions")), $2 from turn
       on conflict (practice_id, partner_id, local_week) do nothing returning id
     ), opened as (
       update couple_week w set state = 'open' from turn t
       where w.practice_id = t."practiceId" and w.enrolment_id = t."enrolmentId" and w.week = t.week and w.state = 'planned'
     )
     select id from asked`,
    [JSON.stringify(askings), now],
  );
  return new Set(asked.map(({ id }) => id));
}

const turns = `turn as (
  select * from jsonb_to_recordset($1::jsonb) as t(id uuid, "practiceId" uuid, "enrolmentId" uuid, "partnerId" uuid, week text,
       "roundId" uuid, stage text, "stageQuestions" jsonb)
)`;
