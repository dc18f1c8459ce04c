import { coupleRank } from '@troth/domain';
import type { LocalWeek } from '@troth/domain';
import { mondayOf } from '@troth/domain/calendar';
import { idSql } from './ids.js';
import { ratings } from './ratings.js';

/**
 * SQL that gives each of so many couples weeks that both answered and that are closed, an open flag, a promise each and
 * their standing. `weeks` are the older ones, the oldest first; `now` is SQL.
 */
export function yearBehind(weeks: readonly LocalWeek[], couples: number, now: string): string[] {
  const [practice, enrolment, round] = [idSql('practice', '1'), idSql('enrolment', 'n'), idSql('round', 'n')];
  const couple = `generate_series(1, ${couples}) as n`;
  const sides = `(values (${idSql('partnerA', 'n')}), (${idSql('partnerB', 'n')})) as s(partner)`;
  const each = `${couple} cross join lateral ${sides}`;
  const told = weeks.map((week, at) => ({
    week,
    at: `${mondayOf(week)}T19:00:00Z`,
    ratings: ratings(4 + (at % 4), 3),
  }));
  const week = `jsonb_to_recordset('${JSON.stringify(told)}') as w(week text, at timestamptz, ratings jsonb)`;
  const began = new Date();
  const drop = { kind: 'trust-drop', level: 2, since: began, worseAt: began, quiet: null } as const;
  const { rank } = coupleRank([drop], began);
  const own = `select ${practice}, ${enrolment}`;
  return [
    `update enrolment set attention_rank = ${rank}, attention_since = ${now}`,
    `insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, state, closed_at)
     ${own}, week, ${round}, 'communication', at, at, at + interval '2 days', 'closed', at + interval '2 days'
     from ${couple} cross join ${week}`,
    `insert into check_in (practice_id, id, enrolment_id, partner_id, local_week, round_id, stage, asked_at, first_answered_at,
                           answered_at, revision, ratings)
     select ${practice}, gen_random_uuid(), ${enrolment}, partner, week, ${round}, 'communication', at, at, at, 1, ratings
     from ${each} cross join ${week}`,
    `insert into weekly_summary (practice_id, enrolment_id, partner_id, week, stage, round_id, answered, ratings, own_sum, own_of)
     ${own}, partner, week, 'communication', ${round}, true, ratings, 1, 1 from ${each} cross join ${week}`,
    `insert into partner_standing (practice_id, partner_id, own, trust, trust_week)
     select ${practice}, partner, 100, 6, '${weeks.at(-1)}' from ${each}`,
    `insert into attention (practice_id, id, enrolment_id, partner_id, kind, key, evidence, raised_at, since, worse_at)
     select ${practice}, gen_random_uuid(), ${enrolment}, ${idSql('partnerA', 'n')}, 'trust-drop', 'year', '{"text": "It fell."}', ${now}, ${now}, ${now}
     from ${couple}`,
    `insert into promise (practice_id, id, enrolment_id, maker_id, if_cue, then_act, due_on, made_week, made_at, told_at)
     select ${practice}, gen_random_uuid(), ${enrolment}, partner, 'it is Sunday', 'call', '${mondayOf(weeks.at(-1)!)}',
            '${weeks.at(-1)}', ${now}, ${now}
     from ${each}`,
  ];
}
