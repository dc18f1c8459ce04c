import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MonthlyFigures } from '@troth/contract';
import { askingFor } from '@troth/database';
import { tendFigures } from '@troth/programme';
import { coachPassword, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';

let api: ApiUnderTest;
let lead: Record<string, string>;
beforeAll(async () => {
  api = await startApi();
  lead = await signInCoach(api);
});
afterAll(() => api?.close());

const path = '/api/v1/coach/practice/figures';
const figures = async () => (await api.ask('GET', path, undefined, lead)).json<MonthlyFigures[]>();
const count = () => api.database.transaction((tx) => tendFigures({ tx, now: api.clock.now() }));

interface Given {
  readonly stage?: string;
  readonly coachId?: string | null;
  readonly ended?: boolean;
  readonly worry?: string;
}

/** Couples who began twenty weeks ago, as rows. */
async function couples(
  many: number,
  { stage = 'communication', coachId = api.coach.coachId, ended = false, worry = '' }: Given = {},
): Promise<void> {
  const now = api.clock.now();
  await api.database.query(
    `with began as (
       insert into enrolment (practice_id, id, state, programme_version, coach_id, created_at, activated_at, ended_at, ended_how)
       select $1, gen_random_uuid(), case when $5 then 'withdrawn' else 'active' end, '1', $3::uuid, at, at,
              case when $5 then $6::timestamptz - interval '1 week' end, case when $5 then 'withdrawn' end
       from generate_series(1, $2::int), (select $6::timestamptz - interval '20 weeks' as at) began
       returning practice_id, id, activated_at, ended_at
     ), put as (
       insert into round (practice_id, id, enrolment_id, stage, number, entered_at, entered_week, ended_at, ended_as)
       select practice_id, gen_random_uuid(), id, $4, 1, activated_at, '2026-W27', ended_at, case when ended_at is not null then 'ended' end
       from began
     )
     insert into attention (practice_id, id, enrolment_id, kind, key, evidence, raised_at, level, since, worse_at, told_level)
     select practice_id, gen_random_uuid(), id, $7, '', '{}', $6, 2, $6, $6, 0 from began where $7 <> ''`,
    [api.coach.practiceId, many, coachId, stage, ended, now, worry],
  );
}

describe('the figures of a practice', () => {
  it('are of ten couples or more, by the names of stages, coaches and flags', async () => {
    await couples(14, { worry: 'trust-drop' });
    await couples(11, { stage: 'vulnerability', coachId: null });
    await couples(12, { ended: true });
    expect(await count()).toBe(api.coach.practiceId);
    const [month] = await figures();
    expect(month).toMatchObject({
      month: '2026-11',
      counted: { date: '2026-11-23' },
      coaches: [
        { names: ['Cora'], couples: 15 },
        { names: [null], couples: 10 },
      ],
      endings: [{ names: ['withdrawn'], couples: 10 }],
      outcomes: [],
      stays: [{ stage: 'communication', weeks: 19 }],
      worries: [{ kind: 'trust-drop', title: 'Trust has dropped', share: 40 }],
    });
    expect(month!.stages.map(({ names, couples: all }) => [names[0]!.title, all])).toEqual([
      ['Open, honest communication', 15],
      [expect.stringMatching(/./), 10],
    ]);
  });

  it('are counted once a month, and stay whatever goes since', async () => {
    const before = await figures();
    await api.database.query(`delete from enrolment where state = 'active'`);
    expect(await count()).toBeNull();
    expect(await figures()).toEqual(before);

    api.clock.advance({ days: 14 });
    expect(await count()).toBe(api.coach.practiceId);
    const [december, ...earlier] = await figures();
    expect(december).toMatchObject({ month: '2026-12', stages: [], coaches: [] });
    expect(earlier).toEqual(before);
  });

  it('are for a lead coach alone, in the database too', async () => {
    const added = { name: 'Otto', email: 'otto@practice.example', zone: 'Europe/Berlin', password: coachPassword };
    const { coachId: id, practiceId } = await addCoach(api.database, added, api.clock.now());
    const coach = await signInCoach(api, added.email);
    expect((await api.ask('GET', path, undefined, coach)).statusCode).toBe(403);
    const seen = (seesAll: boolean) =>
      askingFor({ practiceId, coach: { id, seesAll } }, () => api.served.query('select from practice_figures'));
    expect([(await seen(false)).length, (await seen(true)).length]).toEqual([0, 2]);
  });
});
