import type { CheckInPreferences, Id, Side } from '@troth/domain';
import type { AskedBefore, UnfinishedWeek } from '@troth/domain/calendar';
import type { Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';

/** The newest zone data that worked on this database, since when (system time), and how many slots it has moved. */
export interface ZoneData {
  readonly version: string;
  readonly appliedAt: Date;
  readonly moved: number;
  /** Weeks that are not over and were planned with older data, or nobody knows with which. */
  readonly behind: number;
}

/** Null before any worker has started. */
export async function findZoneData(reader: Reader): Promise<ZoneData | null> {
  const found = (await reader.query(
    `select version, applied_at as "appliedAt", moved,
            (select count(*)::int from couple_week w where w.state in ('planned', 'open') and w.zone_data < z.version collate "C") as behind
     from zone_data z`,
  )) as ZoneData[];
  return found[0] ?? null;
}

/** Notes that newer zone data is in use from now on. False where it, or newer data still, was noted before. */
export async function noteZoneData(tx: Tx, version: string): Promise<boolean> {
  const noted: unknown[] = await tx.query(
    `insert into zone_data (version, applied_at) values ($1, now())
     on conflict (id) do update set version = excluded.version, applied_at = excluded.applied_at, moved = 0
       where zone_data.version collate "C" < excluded.version returning 1`,
    [version],
  );
  return noted.length > 0;
}

/**
 * The couples of up to `limit` unfinished weeks that older zone data has planned, held as by anyone who asks them; one
 * that is held already is left for later.
 */
export async function holdCouplesBehind(tx: Tx, version: string, limit: number): Promise<readonly Id[]> {
  const held: { id: Id }[] = await tx.query(
    `with behind as materialized (
       select practice_id, enrolment_id from couple_week
       where state in ('planned', 'open') and zone_data < $1 order by zone_data limit $2
     )
     select e.id from enrolment e where (e.practice_id, e.id) in (select practice_id, enrolment_id from behind)
     for no key update of e skip locked`,
    [version, limit],
  );
  return held.map(({ id }) => id);
}

/** One unfinished week, with what its plan is worked out from. */
export interface WeekOfCouple extends UnfinishedWeek {
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  readonly partnerIds: { readonly partnerA: Id; readonly partnerB: Id };
  readonly couple: Readonly<Record<Side, CheckInPreferences>> & { readonly practiceZone: string };
  readonly lastAsked: AskedBefore;
  readonly behind: boolean;
}

type WeekRow = Omit<WeekOfCouple, 'asked' | 'lastAsked'> & {
  readonly [Key in 'aAskedAt' | 'bAskedAt' | 'aLastAskedAt' | 'bLastAskedAt']: Date | null;
};

/** Every unfinished week of these couples, each couple's earliest first: where one moves to depends on the one before it. */
export async function unfinishedWeeks(
  tx: Tx,
  version: string,
  enrolmentIds: readonly Id[],
): Promise<readonly WeekOfCouple[]> {
  const found: WeekRow[] = await tx.query(
    `select w.practice_id as "practiceId", w.enrolment_id as "enrolmentId", w.week, w.a_due_at as "aDueAt",
            w.b_due_at as "bDueAt", w.closes_at as "closesAt", w.closing_day as "closingDay",
            json_build_object('partnerA', a.id, 'partnerB', b.id) as "partnerIds",
            json_build_object('a', ${preferencesOf('a')}, 'b', ${preferencesOf('b')}, 'practiceZone', s.zone) as couple,
            ${askedIn('a')} as "aAskedAt", ${askedIn('b')} as "bAskedAt",
            w.zone_data < $1 as behind,
            ${lastAsked('a')} as "aLastAskedAt", ${lastAsked('b')} as "bLastAskedAt"
     from couple_week w
     join practice s on s.practice_id = w.practice_id
     join partner a on a.practice_id = w.practice_id and a.enrolment_id = w.enrolment_id and a.side = 'a'
     join partner b on b.practice_id = w.practice_id and b.enrolment_id = w.enrolment_id and b.side = 'b'
     where w.enrolment_id = any($2::uuid[]) and w.state in ('planned', 'open') order by w.enrolment_id, w.week`,
    [version, enrolmentIds],
  );
  return found.map(({ aAskedAt, bAskedAt, aLastAskedAt, bLastAskedAt, ...week }) => ({
    ...week,
    asked: { a: aAskedAt, b: bAskedAt },
    lastAsked: { a: aLastAskedAt, b: bLastAskedAt },
  }));
}

function askedIn(side: Side): string {
  return `(select c.asked_at from check_in c where c.practice_id = w.practice_id and c.partner_id = ${side}.id and c.local_week = w.week)`;
}

function lastAsked(side: Side): string {
  return `(select c.asked_at from check_in c where c.practice_id = w.practice_id and c.partner_id = ${side}.id order by c.local_week desc limit 1)`;
}

function preferencesOf(side: Side): string {
  return `json_build_object('zone', ${side}.zone, 'weekday', ${side}.weekday, 'time', ${side}.time)`;
}

/**
 * Writes the plans of weeks, with their slots and their links' ends, as the work of this zone data; returns how many
 * slots have moved.
 */
export async function writePlansOf(
  tx: Tx,
  version: string,
  weeks: readonly Omit<WeekOfCouple, 'couple' | 'asked' | 'lastAsked' | 'behind'>[],
): Promise<number> {
  const plans = weeks.map(({ practiceId, enrolmentId, partnerIds, week, aDueAt, bDueAt, closesAt }) => {
    return { practiceId, enrolmentId, ...partnerIds, week, aDueAt, bDueAt, closesAt };
  });
  const [row]: { moved: number }[] = await tx.query(
    `with plan as (
       select * from jsonb_to_recordset($1::jsonb) as p("practiceId" uuid, "enrolmentId" uuid, week text, "aDueAt" timestamptz,
            "bDueAt" timestamptz, "closesAt" timestamptz, "partnerA" uuid, "partnerB" uuid)
     ), weeks as (
       update couple_week w set a_due_at = p."aDueAt", b_due_at = p."bDueAt", closes_at = p."closesAt", zone_data = $2
       from plan p where w.practice_id = p."practiceId" and w.enrolment_id = p."enrolmentId" and w.week = p.week
     ), links as (
       update link l set expires_at = p."closesAt" from plan p
       where l.practice_id = p."practiceId" and l.partner_id in (p."partnerA", p."partnerB") and l.local_week = p.week
         and l.purpose = 'check-in' and l.expires_at <> p."closesAt"
     ), slots as (
       update slot s set due_at = d.due_at
       from plan p, lateral (values ('check-in', p."partnerA", p."aDueAt"), ('check-in', p."partnerB", p."bDueAt"),
                                    ('week-closing', p."enrolmentId", p."closesAt")) as d(kind, subject_id, due_at)
       where s.practice_id = p."practiceId" and s.local_week = p.week and s.kind = d.kind and s.subject_id = d.subject_id
         and s.due_at <> d.due_at and s.claimed_at is null and s.cancelled_at is null
       returning 1
     )
     select count(*)::int as moved from slots`,
    [JSON.stringify(plans), version],
  );
  const moved = row?.moved ?? 0;
  await tx.query('update zone_data set moved = moved + $1', [moved]);
  return moved;
}
