import { coupleRank, questionList } from '@troth/domain';
import { addWeeks, compareWeeks, mondayOf, weekOf } from '@troth/domain/calendar';
import type { ApiUnderTest } from './api.fixture.js';

const WEEKS = 52;
const OF_ONE_COACH = 500;

/**
 * Puts `couples` active couples with a year of weeks behind them and a flag each beside what a spec has made: the first
 * 500 are of the coach who is there, each following 500 have a coach of their own. In bulk, without triggers and checks.
 */
export async function fillYear({ database, clock, coach }: ApiUnderTest, couples: number): Promise<void> {
  const now = clock.now();
  const first = addWeeks(weekOf(now, 'Europe/Berlin'), -WEEKS);
  const weeks = Array.from({ length: WEEKS }, (_, n) => addWeeks(first, n)).map((week) => ({
    week,
    at: `${mondayOf(week)}T19:00:00Z`,
    ratings: ratingsAt(4 + (Math.abs(compareWeeks(week, first)) % 4)),
  }));
  const practice = `'${coach.practiceId}'::uuid`;
  const id = (kind: number, n: string) =>
    `('01900000-${String(kind).padStart(4, '0')}-7000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;
  const couple = `generate_series(1, ${couples}) as n`;
  const sides = `(values ('a', ${id(2, 'n')}), ('b', ${id(3, 'n')})) as s(side, partner)`;
  const week = `jsonb_to_recordset('${JSON.stringify(weeks)}') as w(week text, at timestamptz, ratings jsonb)`;
  const at = `'${now.toISOString()}'::timestamptz`;
  const drop = { kind: 'trust-drop', level: 2, since: now, worseAt: now, quiet: null } as const;
  const { rank } = coupleRank([drop], now);
  const statements = [
    `insert into coach (practice_id, id, name, email, zone, created_at, couples)
     select ${practice}, ${id(9, 'n')}, 'Coach ' || n, 'coach' || n || '@practice.example', 'Europe/Berlin', ${at}, ${OF_ONE_COACH}
     from generate_series(1, ${Math.ceil(couples / OF_ONE_COACH)}) as n`,
    `insert into enrolment (practice_id, id, state, programme_version, coach_id, created_at, activated_at, attention_rank, attention_since)
     select ${practice}, ${id(1, 'n')}, 'active', '1',
            case when n <= ${OF_ONE_COACH} then '${coach.coachId}'::uuid else ${id(9, `(n - 1) / ${OF_ONE_COACH}`)} end,
            ${at} - interval '1 year', ${at} - interval '1 year', ${rank}, ${at} - make_interval(mins => n) from ${couple}`,
    `insert into round (practice_id, id, enrolment_id, stage, number, entered_at, entered_week)
     select ${practice}, ${id(4, 'n')}, ${id(1, 'n')}, 'communication', 1, ${at} - interval '1 year', '${first}' from ${couple}`,
    `insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, live, zone, weekday, time, confirmed_at, consent_version, consent_given_at)
     select ${practice}, partner, ${id(1, 'n')}, side, 'Robin ' || n, side || n || '@couples.example', sha256((side || n)::bytea), true,
            'Europe/Berlin', 1, '19:00', ${at}, '1', ${at} from ${couple} cross join lateral ${sides}`,
    `insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, state, closed_at)
     select ${practice}, ${id(1, 'n')}, week, ${id(4, 'n')}, 'communication', at, at, at + interval '2 days', 'closed', at + interval '2 days'
     from ${couple} cross join ${week}`,
    `insert into check_in (practice_id, id, enrolment_id, partner_id, local_week, round_id, stage, asked_at, first_answered_at, answered_at,
                           revision, ratings)
     select ${practice}, gen_random_uuid(), ${id(1, 'n')}, partner, week, ${id(4, 'n')}, 'communication', at, at, at, 1, ratings
     from ${couple} cross join lateral ${sides} cross join ${week}`,
    `insert into weekly_summary (practice_id, enrolment_id, partner_id, week, stage, round_id, answered, ratings, own_sum, own_of)
     select ${practice}, ${id(1, 'n')}, partner, week, 'communication', ${id(4, 'n')}, true, ratings, 1, 1
     from ${couple} cross join lateral ${sides} cross join ${week}`,
    `insert into partner_standing (practice_id, partner_id, own, trust, trust_week)
     select ${practice}, partner, 100, 5, '${addWeeks(first, WEEKS - 1)}' from ${couple} cross join lateral ${sides}`,
    `insert into attention (practice_id, id, enrolment_id, partner_id, kind, key, evidence, raised_at, since, worse_at)
     select ${practice}, ${id(5, 'n')}, ${id(1, 'n')}, ${id(2, 'n')}, 'trust-drop', 'year', '{"text": "It fell."}', up, up, up
     from (select n, ${at} - make_interval(mins => n) as up from ${couple}) as flagged`,
    `insert into promise (practice_id, id, enrolment_id, maker_id, if_cue, then_act, due_on, made_week, made_at, told_at)
     select ${practice}, gen_random_uuid(), ${id(1, 'n')}, partner, 'it is Sunday', 'call', '2026-01-04', '2026-W01', ${at}, ${at}
     from ${couple} cross join lateral ${sides}`,
    `insert into event (practice_id, id, month, enrolment_id, name, version, payload, occurred_at, relayed_at)
     select ${practice}, gen_random_uuid(), date_trunc('month', at)::date, ${id(1, 'n')}, 'enrolment.activated', 1, '{}', at, at
     from ${couple} cross join ${week} where week like '%-W%0'`,
    `insert into link (practice_id, id, token_hash, purpose, partner_id, enrolment_id, local_week, created_at, expires_at)
     select ${practice}, gen_random_uuid(), sha256((partner::text || week)::bytea), 'check-in', partner, ${id(1, 'n')}, week, at, at + interval '2 days'
     from ${couple} cross join lateral ${sides} cross join ${week} where week like '%-W%0'`,
  ];
  await database.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica');
    await tx.query('set local statement_timeout = 0');
    for (const statement of statements) await tx.query(statement);
  });
  for (const table of [
    'coach',
    'enrolment',
    'round',
    'partner',
    'couple_week',
    'check_in',
    'weekly_summary',
    'partner_standing',
    'attention',
    'promise',
    'event',
    'link',
  ])
    await database.query(`vacuum analyze ${table}`);
}

/** The same for every question of every week, and the middle for the stage's own. */
function ratingsAt(rating: number) {
  return Object.fromEntries(questionList.map(({ id, asked }) => [id, asked === 'every-week' ? rating : 3]));
}
