import type { ClosingDay, Id, LocalWeek } from '@troth/domain';
import { closingOf } from '@troth/domain/calendar';
import type { QueryRunner } from 'typeorm';

const BATCH = 1000;
const TO_ANSWER_MS = 16 * 3_600_000;

interface PlannedWeek {
  readonly enrolmentId: Id;
  readonly practiceId: Id;
  readonly week: LocalWeek;
  readonly day: ClosingDay;
  readonly zone: string;
  readonly lastDueAt: Date;
  /** When the couple's week before it closes; null where that is over. */
  readonly closesBefore: Date | null;
}

/**
 * Lets each week that nobody was asked in yet close on the couple's day. One whose check-ins that would leave too little
 * time, as after a weekday that was changed within it, closes as it was planned.
 */
export async function moveClosings(runner: QueryRunner): Promise<void> {
  let after: Pick<PlannedWeek, 'enrolmentId' | 'week'> = {
    enrolmentId: '00000000-0000-0000-0000-000000000000' as Id,
    week: '0000-W00' as LocalWeek,
  };
  for (;;) {
    const weeks = await plannedWeeks(runner, after);
    const last = weeks.at(-1);
    if (!last) return;
    await write(runner, weeks);
    after = last;
  }
}

async function plannedWeeks(
  runner: QueryRunner,
  after: Pick<PlannedWeek, 'enrolmentId' | 'week'>,
): Promise<PlannedWeek[]> {
  return (await runner.query(
    `select w.practice_id as "practiceId", w.enrolment_id as "enrolmentId", w.week, e.closing_day as day, s.zone,
            greatest(w.a_due_at, w.b_due_at) as "lastDueAt",
            (select max(o.closes_at) from couple_week o where o.practice_id = w.practice_id and o.enrolment_id = w.enrolment_id
             and o.week < w.week and o.state in ('planned', 'open')) as "closesBefore"
     from couple_week w
     join enrolment e on e.practice_id = w.practice_id and e.id = w.enrolment_id
     join practice s on s.practice_id = w.practice_id
     where w.state = 'planned' and (w.enrolment_id, w.week) > ($1, $2) order by w.enrolment_id, w.week limit ${BATCH}`,
    [after.enrolmentId, after.week],
  )) as PlannedWeek[];
}

async function write(runner: QueryRunner, weeks: readonly PlannedWeek[]): Promise<void> {
  const moved = weeks.flatMap((planned) => {
    const { practiceId, enrolmentId, week, day, lastDueAt, closesBefore } = planned;
    const closesAt = closingOf(week, planned);
    const fits = closesAt.getTime() - lastDueAt.getTime() >= TO_ANSWER_MS && (!closesBefore || closesAt > closesBefore);
    return fits ? [{ practiceId, enrolmentId, week, day, closesAt }] : [];
  });
  await runner.query(
    `with moved as (
       select * from jsonb_to_recordset($1::jsonb) as m("practiceId" uuid, "enrolmentId" uuid, week text, day smallint, "closesAt" timestamptz)
     ), slots as (
       update slot s set due_at = m."closesAt" from moved m
       where s.practice_id = m."practiceId" and s.kind = 'week-closing' and s.subject_id = m."enrolmentId" and s.local_week = m.week
         and s.claimed_at is null and s.cancelled_at is null
     )
     update couple_week w set closes_at = m."closesAt", closing_day = m.day from moved m
     where w.practice_id = m."practiceId" and w.enrolment_id = m."enrolmentId" and w.week = m.week`,
    [JSON.stringify(moved)],
  );
}
