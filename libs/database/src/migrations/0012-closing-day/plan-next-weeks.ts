import { randomUUID } from 'node:crypto';
import type { CheckInPreferences, ClosingDay, Id, LocalWeek, Side } from '@troth/domain';
import { addWeeks, planInOrder, zoneDataVersion } from '@troth/domain/calendar';
import type { QueryRunner } from 'typeorm';

const BATCH = 1000;

interface OnlyWeek {
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  readonly week: LocalWeek;
  readonly aDueAt: Date;
  readonly bDueAt: Date;
  readonly aId: Id;
  readonly bId: Id;
  readonly preferences: Readonly<Record<Side, CheckInPreferences>>;
  readonly day: ClosingDay;
  readonly zone: string;
}

/** Plans the next week of each running couple that has only one. */
export async function planNextWeeks(runner: QueryRunner): Promise<void> {
  const now = new Date(0);
  for (;;) {
    const alone = await couplesWithOneWeek(runner);
    if (alone.length === 0) return;
    const planned = alone.flatMap((couple) => {
      const week = addWeeks(couple.week, 1);
      const wishes = { ...couple.preferences, closing: couple };
      const before = { a: couple.aDueAt, b: couple.bDueAt };
      return planInOrder({ first: week, last: week }, wishes, before, now).map((plan) => ({
        ...couple,
        ...plan,
        ids: [randomUUID(), randomUUID(), randomUUID()],
      }));
    });
    await write(runner, planned);
  }
}

async function couplesWithOneWeek(runner: QueryRunner): Promise<OnlyWeek[]> {
  return (await runner.query(
    `select w.practice_id as "practiceId", w.enrolment_id as "enrolmentId", w.week, w.a_due_at as "aDueAt", w.b_due_at as "bDueAt",
            a.id as "aId", b.id as "bId", e.closing_day as day, s.zone,
            json_build_object('a', json_build_object('zone', a.zone, 'weekday', a.weekday, 'time', a.time),
                              'b', json_build_object('zone', b.zone, 'weekday', b.weekday, 'time', b.time)) as preferences
     from couple_week w
     join enrolment e on e.practice_id = w.practice_id and e.id = w.enrolment_id and e.state = 'active'
     join round r on r.practice_id = e.practice_id and r.enrolment_id = e.id and r.ended_at is null
     join practice s on s.practice_id = w.practice_id
     join partner a on a.practice_id = e.practice_id and a.enrolment_id = e.id and a.side = 'a'
     join partner b on b.practice_id = e.practice_id and b.enrolment_id = e.id and b.side = 'b'
     where w.state in ('planned', 'open') and not exists (
       select from couple_week o where o.practice_id = w.practice_id and o.enrolment_id = w.enrolment_id and o.week <> w.week
         and (o.state in ('planned', 'open') or o.week > w.week))
     limit ${BATCH}`,
  )) as OnlyWeek[];
}

async function write(runner: QueryRunner, planned: readonly object[]): Promise<void> {
  await runner.query(
    `with planned as (
       select * from jsonb_to_recordset($1::jsonb) as p("practiceId" uuid, "enrolmentId" uuid, week text, "aDueAt" timestamptz,
            "bDueAt" timestamptz, "closesAt" timestamptz, "closingDay" smallint, "aId" uuid, "bId" uuid, ids uuid[])
     ), weeks as (
       insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, closing_day, state, zone_data)
       select p."practiceId", p."enrolmentId", p.week, r.id, r.stage, p."aDueAt", p."bDueAt", p."closesAt", p."closingDay", 'planned', $2
       from planned p
       join round r on r.practice_id = p."practiceId" and r.enrolment_id = p."enrolmentId" and r.ended_at is null
     )
     insert into slot (practice_id, id, kind, subject_id, enrolment_id, local_week, due_at)
     select p."practiceId", s.id, s.kind, s.subject_id, p."enrolmentId", p.week, s.due_at
     from planned p, lateral (values (p.ids[1], 'check-in', p."aId", p."aDueAt"), (p.ids[2], 'check-in', p."bId", p."bDueAt"),
                                     (p.ids[3], 'week-closing', p."enrolmentId", p."closesAt")) as s(id, kind, subject_id, due_at)
     on conflict (practice_id, kind, subject_id, local_week) do nothing`,
    [JSON.stringify(planned), zoneDataVersion()],
  );
}
