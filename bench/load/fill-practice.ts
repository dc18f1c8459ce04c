import type { Database } from '@troth/database';
import { practiceFigures, type LocalWeek } from '@troth/domain';
import { addWeeks, weekOf, zoneDataVersion } from '@troth/domain/calendar';
import { idOf, idSql } from './ids.js';
import { ratings } from './ratings.js';
import { yearBehind } from './year-behind.js';

export const zone = 'Europe/Berlin';
const COUPLES_A_COACH = 100;
const DAY_MS = 86_400_000;
const YEAR_WEEKS = 52;
/** With more couples, a year of everybody's weeks would take longer to fill in than all that is measured. */
const MOST_WITH_A_YEAR = 2_000;

/** A practice as it stands in the midst of a week. */
export interface Practice {
  readonly practiceId: string;
  readonly couples: number;
  /** The week that is open for everybody. */
  readonly week: LocalWeek;
  /** When that week closes. */
  readonly closesAt: Date;
}

/**
 * Fills an empty database with active couples in bulk: a week that is past, one that is open, one that is planned, and
 * every row that asking, sending and closing read or that stands in their indexes. Up to 2,000 couples have a year of
 * weeks behind them, and a flag each.
 */
export async function fillPractice(database: Database, couples: number): Promise<Practice> {
  const now = new Date();
  const week = weekOf(now, zone);
  const weeks: Weeks = { past: addWeeks(week, -1), open: week, next: addWeeks(week, 1), now };
  await database.transaction(async (tx) => {
    // Rows that fit by their making need no check, and nobody is woken by them.
    await tx.query('set local session_replication_role = replica');
    await tx.query('set local synchronous_commit = off');
    await tx.query('set local statement_timeout = 0');
    for (const statement of statements(weeks, couples)) await tx.query(statement);
    if (couples > MOST_WITH_A_YEAR) return;
    const older = Array.from({ length: YEAR_WEEKS - 1 }, (_, n) => addWeeks(weeks.past, n + 1 - YEAR_WEEKS));
    for (const statement of yearBehind(older, couples, `'${now.toISOString()}'::timestamptz`))
      await tx.query(statement);
  });
  await database.query('vacuum (analyze)');
  await database.query('checkpoint');
  return { practiceId: idOf('practice', 1), couples, week, closesAt: new Date(now.getTime() + 3 * DAY_MS) };
}

interface Weeks {
  readonly past: LocalWeek;
  readonly open: LocalWeek;
  readonly next: LocalWeek;
  readonly now: Date;
}

/** Each in `SELECT` order over `n`, the couple's number from 1. */
function statements({ past, open, next, now }: Weeks, couples: number): string[] {
  const practice = idSql('practice', '1');
  const at = (days: number) => `'${new Date(now.getTime() + days * DAY_MS).toISOString()}'::timestamptz`;
  const enrolment = idSql('enrolment', 'n');
  const round = idSql('round', 'n');
  const sides = `(values ('a', ${idSql('partnerA', 'n')}, 0), ('b', ${idSql('partnerB', 'n')}, 1)) as s(side, partner, nth)`;
  const couple = `generate_series(1, ${couples}) as n`;
  const each = `${couple} cross join lateral ${sides}`;
  const weeksGone = `(values ('${past}', ${at(-8)}, 0), ('${open}', ${at(-1)}, 1)) as w(week, due, nth)`;
  const number = '(n * 4 + s.nth * 2 + w.nth)';
  const given = `'${JSON.stringify(ratings(6, 4))}'::jsonb`;
  const month = (due: string) => `date_trunc('month', ${due} at time zone 'UTC')::date`;
  return [
    // Else a worker would first plan all these weeks again.
    `insert into zone_data (version, applied_at) values ('${zoneDataVersion()}', ${at(-90)})`,
    `insert into practice values (${practice}, 'bench', 'Harbour Practice', '${zone}', ${at(-90)})`,
    // Else the worker would count it and measure its noise, and review every couple by it, while it is being measured itself.
    `insert into practice_noise (practice_id, couples, looked_at) values (${practice}, ${couples}, ${at(0)})`,
    `insert into practice_figures (practice_id, month, counted_at, figures)
     values (${practice}, to_char(${at(0)}, 'YYYY-MM'), ${at(0)}, '${JSON.stringify(practiceFigures([], now))}')`,
    `insert into coach (practice_id, id, name, email, zone, created_at)
     select ${practice}, ${idSql('coach', 'n')}, 'Coach ' || n, 'coach' || n || '@practice.example', '${zone}', ${at(-90)}
     from generate_series(1, ${Math.ceil(couples / COUPLES_A_COACH)}) as n`,
    `insert into enrolment (practice_id, id, state, programme_version, coach_id, created_at, activated_at)
     select ${practice}, ${enrolment}, 'active', '1', ${idSql('coach', `(n - 1) / ${COUPLES_A_COACH} + 1`)}, ${at(-60)}, ${at(-50)} from ${couple}`,
    `insert into round (practice_id, id, enrolment_id, stage, number, entered_at, entered_week)
     select ${practice}, ${round}, ${enrolment}, 'communication', 1, ${at(-50)}, '${past}' from ${couple}`,
    `insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, live, zone, weekday, time,
                          confirmed_at, consent_version, consent_given_at)
     select ${practice}, partner, ${enrolment}, side, 'Robin ' || n, side || n || '@couples.example',
            sha256((side || n)::bytea), true, '${zone}', 7, '19:00', ${at(-50)}, '1', ${at(-50)} from ${each}`,
    `insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, state, closed_at, zone_data)
     select ${practice}, ${enrolment}, week, ${round}, 'communication', due, due, due + interval '4 days', state, closed, '${zoneDataVersion()}'
     from ${couple} cross join (values ('${past}', ${at(-8)}, 'closed', ${at(-6)}), ('${open}', ${at(-1)}, 'open', null),
                                       ('${next}', ${at(6)}, 'planned', null)) as w(week, due, state, closed)`,
    `insert into slot (practice_id, id, kind, subject_id, enrolment_id, local_week, due_at, claimed_at)
     select ${practice}, ${idSql('slot', '(n * 16 + s.nth * 8 + w.nth * 2 + k.nth)')}, kind, partner, ${enrolment}, week, due, claimed
     from ${each} cross join (values ('${past}', ${at(-8)}, ${at(-8)}, 0), ('${open}', ${at(-1)}, ${at(-1)}, 1), ('${next}', ${at(6)}, null, 2))
       as w(week, due, claimed, nth) cross join (values ('check-in', 0), ('check-in-reminder', 1)) as k(kind, nth)
     where not (kind = 'check-in-reminder' and week = '${next}')`,
    `insert into slot (practice_id, id, kind, subject_id, enrolment_id, local_week, due_at, claimed_at)
     select ${practice}, ${idSql('slot', '(n * 16 + 6 + w.nth * 8)')}, 'week-closing', ${enrolment}, ${enrolment}, week, due, claimed
     from ${couple} cross join (values ('${past}', ${at(-6)}, ${at(-6)}, 0), ('${open}', ${at(3)}, null, 1)) as w(week, due, claimed, nth)`,
    `insert into check_in (practice_id, id, enrolment_id, partner_id, local_week, round_id, stage, asked_at, first_answered_at,
                           answered_at, revision, ratings)
     select ${practice}, ${idSql('checkIn', number)}, ${enrolment}, partner, week, ${round}, 'communication', due, gone, gone,
            case when gone is null then 0 else 1 end, case when gone is null then '{}' else ${given} end
     from ${each} cross join ${weeksGone}
       cross join lateral (select case when w.nth = 0 then due end as gone) as answered`,
    `insert into weekly_summary (practice_id, enrolment_id, partner_id, week, stage, round_id, answered, ratings)
     select ${practice}, ${enrolment}, partner, '${past}', 'communication', ${round}, true, ${given} from ${each}`,
    `insert into link (practice_id, id, token_hash, purpose, partner_id, enrolment_id, local_week, created_at, expires_at)
     select ${practice}, ${idSql('link', number)}, sha256(${number}::text::bytea), 'check-in', partner, ${enrolment}, week, due, due + interval '4 days'
     from ${each} cross join ${weeksGone}`,
    `insert into occurrence (practice_id, id, month, person_id, enrolment_id, kind, key, due_at, caused_by, created_at)
     select ${practice}, ${idSql('occurrence', number)}, ${month('due')}, partner, ${enrolment}, 'check-in', week, due, ${enrolment}, due
     from ${each} cross join ${weeksGone}`,
    `insert into delivery (practice_id, id, month, person_id, enrolment_id, audience, kind, refs, state, due_at, expires_at,
                           next_attempt_at, fence, attempts, sent_to, message_id, handed_at, settled_at, answer)
     select ${practice}, ${idSql('occurrence', number)}, ${month('due')}, partner, ${enrolment}, 'partner', 'check-in',
            jsonb_build_object('week', week, 'linkId', ${idSql('link', number)}), 'accepted', due, due + interval '4 days', due, 1, 1,
            side || n || '@couples.example', '<' || ${number} || '@troth.example>', due, due, '250 2.0.0 taken'
     from ${each} cross join ${weeksGone}`,
    `insert into delivery_step (practice_id, delivery_id, month, at, fence, state, detail)
     select practice_id, id, month, due_at, 1, step, null from delivery
       cross join (values ('claimed'), ('handing-over'), ('accepted')) as s(step)`,
  ];
}
