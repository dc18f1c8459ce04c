import type { ClosingDay, Enrolment, Id, LocalWeek, PromiseView, ReadinessWeek, Side } from '@troth/domain';
import {
  zoneDataVersion,
  type AskedBefore,
  type Closing,
  type UnfinishedWeek,
  type WeekPlan,
} from '@troth/domain/calendar';
import { In, IsNull, MoreThanOrEqual } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import { ratingSql } from '../check-in/rating-sql.js';
import { findPracticeZone } from '../coach/coaches.js';
import { LinkRow } from '../links/entities.js';
import { CoupleWeekRow, SlotRow } from './entities.js';

const unfinished = In(['planned', 'open']);

/** One couple's week, to be written with its three slots: both check-ins and the closing. */
export interface PlannedWeek extends WeekPlan {
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  readonly roundId: Id;
  readonly stage: string;
  readonly partnerIds: Readonly<Record<Side, Id>>;
}

/** The plan of a week for an enrolment that has an open round. */
export function plannedWeek(enrolment: Enrolment, plan: WeekPlan): PlannedWeek {
  const { id: enrolmentId, practiceId, round, partners } = enrolment;
  if (!round) throw new Error(`Enrolment ${enrolmentId} has no open round to plan a week for.`);
  const partnerIds = { a: partners.a.id, b: partners.b.id };
  return { ...plan, practiceId, enrolmentId, roundId: round.id, stage: round.stage, partnerIds };
}

/**
 * Writes couples' weeks and their slots. What was already planned, asked or closed stays as it is; a week that a
 * pause had frozen before anyone was asked is planned again.
 */
export async function planWeeks(tx: Tx, weeks: readonly PlannedWeek[], newId: () => Id): Promise<void> {
  if (weeks.length === 0) return;
  await tx.query(
    `insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, closing_day, state, zone_data)
     select w.practice_id, w.enrolment_id, w.week, w.round_id, w.stage, w.a_due_at, w.b_due_at, w.closes_at, w.closing_day, 'planned', $2
     from jsonb_to_recordset($1::jsonb) as w(practice_id uuid, enrolment_id uuid, week text, round_id uuid, stage text,
          a_due_at timestamptz, b_due_at timestamptz, closes_at timestamptz, closing_day smallint)
     on conflict (practice_id, enrolment_id, week) do update
       set state = 'planned', round_id = excluded.round_id, stage = excluded.stage,
           a_due_at = excluded.a_due_at, b_due_at = excluded.b_due_at, closes_at = excluded.closes_at,
           closing_day = excluded.closing_day, zone_data = excluded.zone_data
       where couple_week.state = 'paused'`,
    [JSON.stringify(weeks.map(toWeekRow)), zoneDataVersion()],
  );
  const slots = weeks.flatMap((week) => slotsOf(week).map((slot) => ({ ...slot, id: newId() })));
  await tx.query(
    `insert into slot (practice_id, id, kind, subject_id, enrolment_id, local_week, due_at)
     select s.practice_id, s.id, s.kind, s.subject_id, s.enrolment_id, s.local_week, s.due_at
     from jsonb_to_recordset($1::jsonb) as s(practice_id uuid, id uuid, kind text, subject_id uuid, enrolment_id uuid,
          local_week text, due_at timestamptz)
     on conflict (practice_id, kind, subject_id, local_week) do update
       set due_at = excluded.due_at, cancelled_at = null
       where slot.claimed_at is null and slot.cancelled_at is not null`,
    [JSON.stringify(slots)],
  );
}

/** A couple's weeks that are not closed yet, earliest first, and when each partner was last asked at all. */
export interface WeeksAhead {
  readonly weeks: readonly UnfinishedWeek[];
  readonly lastAsked: AskedBefore;
}

/** What is planned or open for a couple; see `WeeksAhead`. */
export async function loadWeeksAhead(tx: Tx, enrolment: Enrolment): Promise<WeeksAhead> {
  const { a, b } = enrolment.partners;
  const found: WeekRow[] = await tx.query(
    `select w.week, w.a_due_at, w.b_due_at, w.closes_at, w.closing_day, a.asked_at as a_asked_at, b.asked_at as b_asked_at
     from couple_week w
     left join check_in a on a.practice_id = w.practice_id and a.partner_id = $3 and a.local_week = w.week
     left join check_in b on b.practice_id = w.practice_id and b.partner_id = $4 and b.local_week = w.week
     where w.practice_id = $1 and w.enrolment_id = $2 and w.state in ('planned', 'open') order by w.week`,
    [enrolment.practiceId, enrolment.id, a.id, b.id],
  );
  const [last]: { a: Date | null; b: Date | null }[] = await tx.query(
    `select ${lastAskedSql('$2')} as a, ${lastAskedSql('$3')} as b`,
    [enrolment.practiceId, a.id, b.id],
  );
  return { weeks: found.map(toUnfinished), lastAsked: { a: last?.a ?? null, b: last?.b ?? null } };
}

function lastAskedSql(partnerId: string): string {
  return `(select asked_at from check_in where practice_id = $1 and partner_id = ${partnerId}::uuid order by local_week desc limit 1)`;
}

function toUnfinished(row: WeekRow): UnfinishedWeek {
  return {
    week: row.week,
    aDueAt: row.a_due_at,
    bDueAt: row.b_due_at,
    closesAt: row.closes_at,
    closingDay: row.closing_day,
    asked: { a: row.a_asked_at, b: row.b_asked_at },
  };
}

/** When the couple's weeks close. Throws where the programme has not started. */
export async function loadClosing(tx: Tx, { id, practiceId, closingDay: day }: Enrolment): Promise<Closing> {
  if (!day) throw new Error(`Enrolment ${id} has not started, so its weeks have no closing day.`);
  return { day, zone: await findPracticeZone(tx, practiceId) };
}

/** Moves a week's slots that are still to come, and the end of the links into it, after a partner changed their time. */
export async function moveWeek(tx: Tx, enrolment: Enrolment, plan: WeekPlan): Promise<void> {
  const { practiceId, id: enrolmentId, partners } = enrolment;
  const { week, aDueAt, bDueAt, closesAt, closingDay } = plan;
  await tx.query(
    `update couple_week set a_due_at = $4, b_due_at = $5, closes_at = $6, closing_day = $7, zone_data = least(zone_data, $8)
     where practice_id = $1 and enrolment_id = $2 and week = $3`,
    [practiceId, enrolmentId, week, aDueAt, bDueAt, closesAt, closingDay, zoneDataVersion()],
  );
  await tx.query(
    `update slot set due_at = moved.due_at
     from (values ('check-in', $3::uuid, $4::timestamptz), ('check-in', $5::uuid, $6::timestamptz),
                  ('week-closing', $7::uuid, $8::timestamptz)) as moved(kind, subject_id, due_at)
     where slot.practice_id = $1 and slot.local_week = $2 and slot.kind = moved.kind
       and slot.subject_id = moved.subject_id and slot.claimed_at is null and slot.cancelled_at is null`,
    [practiceId, week, partners.a.id, aDueAt, partners.b.id, bDueAt, enrolmentId, closesAt],
  );
  const partnerId = In([partners.a.id, partners.b.id]);
  const links = { practiceId, partnerId, localWeek: week, purpose: 'check-in' as const };
  await managerOf(tx).update(LinkRow, links, { expiresAt: closesAt });
}

/**
 * Freezes what a pause or an end cuts short: open slots are cancelled, open weeks are never closed or reported, and a
 * promise that was asked about in one without being answered is to be asked about again.
 */
export async function freezeWeeks(tx: Tx, { practiceId, id }: Enrolment, now: Date): Promise<void> {
  const couple = { practiceId, enrolmentId: id };
  const kind = In(['check-in', 'check-in-reminder', 'week-closing']);
  const slots = { ...couple, kind, claimedAt: IsNull(), cancelledAt: IsNull() };
  await managerOf(tx).update(SlotRow, slots, { cancelledAt: now });
  await managerOf(tx).update(CoupleWeekRow, { ...couple, state: unfinished }, { state: 'paused' });
  await tx.query(
    `update weekly_summary s set frozen = true from couple_week w
     where s.practice_id = $1 and s.enrolment_id = $2 and w.practice_id = $1 and w.enrolment_id = $2
       and w.week = s.week and w.state = 'paused'`,
    [practiceId, id],
  );
  await tx.query(
    `with paused as (
       select week from couple_week where practice_id = $1 and enrolment_id = $2 and state = 'paused'
     ), unanswered as (
       select p.id, p.own_week in (select week from paused) and not ${markedIn('own')} as own,
              p.seen_week in (select week from paused) and not ${markedIn('seen')} as seen
       from promise p where p.practice_id = $1 and p.enrolment_id = $2
     )
     update promise p
     set own_week = case when u.own then null else p.own_week end, seen_week = case when u.seen then null else p.seen_week end
     from unanswered u where p.practice_id = $1 and p.id = u.id and (u.own or u.seen)`,
    [practiceId, id],
  );
}

function markedIn(view: PromiseView): string {
  return `exists (select from promise_mark m where m.practice_id = p.practice_id and m.promise_id = p.id and m.view = '${view}')`;
}

/** The weeks from the round's first on belong to it, no matter who was asked in them already. */
export async function moveWeeksToRound(tx: Tx, { practiceId, id, round }: Enrolment): Promise<void> {
  if (!round) return;
  const weeks = { practiceId, enrolmentId: id, week: MoreThanOrEqual(round.enteredWeek), state: unfinished };
  await managerOf(tx).update(CoupleWeekRow, weeks, { roundId: round.id, stage: round.stage });
}

/** The open round's closed weeks with both readiness answers, earliest first; null where none was given. */
export async function readinessWeeks(tx: Tx, { practiceId, id, round, partners }: Enrolment): Promise<ReadinessWeek[]> {
  const found: (Omit<ReadinessWeek, 'asked'> & { readonly askedA: boolean; readonly askedB: boolean })[] =
    await tx.query(
      `select w.week, ${ratingSql('a', 'readiness')} as a, ${ratingSql('b', 'readiness')} as b,
            ${askedReadinessSql('a')} as "askedA", ${askedReadinessSql('b')} as "askedB"
     from couple_week w
     left join check_in a on a.practice_id = w.practice_id and a.partner_id = $4 and a.local_week = w.week and a.round_id = $3
     left join check_in b on b.practice_id = w.practice_id and b.partner_id = $5 and b.local_week = w.week and b.round_id = $3
     where w.practice_id = $1 and w.enrolment_id = $2 and w.round_id = $3 and w.state = 'closed' order by w.week`,
      [practiceId, id, round?.id ?? null, partners.a.id, partners.b.id],
    );
  return found.map(({ askedA, askedB, ...week }) => {
    return { ...week, asked: [...(askedA ? (['a'] as const) : []), ...(askedB ? (['b'] as const) : [])] };
  });
}

/** Whether a row of `check_in` asked how ready its partner is; false where there is no row. */
function askedReadinessSql(row: string): string {
  return `(${row}.id is not null and coalesce('readiness' = any (${row}.stage_questions), true))`;
}

interface WeekRow {
  week: LocalWeek;
  a_due_at: Date;
  b_due_at: Date;
  closes_at: Date;
  closing_day: ClosingDay | null;
  a_asked_at: Date | null;
  b_asked_at: Date | null;
}

function toWeekRow(week: PlannedWeek) {
  return {
    practice_id: week.practiceId,
    enrolment_id: week.enrolmentId,
    week: week.week,
    round_id: week.roundId,
    stage: week.stage,
    a_due_at: week.aDueAt,
    b_due_at: week.bDueAt,
    closes_at: week.closesAt,
    closing_day: week.closingDay,
  };
}

function slotsOf({ practiceId, enrolmentId, week, partnerIds, aDueAt, bDueAt, closesAt }: PlannedWeek) {
  const common = { practice_id: practiceId, enrolment_id: enrolmentId, local_week: week };
  return [
    { ...common, kind: 'check-in', subject_id: partnerIds.a, due_at: aDueAt },
    { ...common, kind: 'check-in', subject_id: partnerIds.b, due_at: bDueAt },
    { ...common, kind: 'week-closing', subject_id: enrolmentId, due_at: closesAt },
  ];
}
