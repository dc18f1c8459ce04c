import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cookieOf, monday, startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, closeWeek, enrol, promiseFor, saveCheckIn, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let tokens: { a: string; b: string };
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `duepromise${(couples += 1)}`);
  tokens = await askBoth(api, couple, '2026-W48');
});

/** A UUID of any version, anywhere in a body. */
const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i;

const look = async (token: string) => (await api.ask('POST', '/api/v1/check-in/look', { token })).json();

async function events(name: string) {
  return api.database.query<{ payload: Record<string, unknown> }>(
    'select payload from event where enrolment_id = $1 and name = $2 order by id',
    [couple.enrolmentId, name],
  );
}

/** Both weeks in between: a promise of Ana's is told to Ben, and both are asked about it in the week after. */
async function promiseAskedAbout(): Promise<{ promiseId: string; next: { a: string; b: string } }> {
  await saveCheckIn(api, tokens.a, { promise: promiseFor(api, 'call at noon') });
  api.clock.advance({ days: 2 });
  await closeWeek(api, couple, '2026-W48');
  api.clock.advance({ days: 5 });
  const next = await askBoth(api, couple, '2026-W49');
  const { own } = await look(next.a);
  return { promiseId: own[0].promiseId, next };
}

describe('a promise that is due', () => {
  it('is asked of its maker and, once told, of the other; both marks reach the roll-up', async () => {
    const { promiseId, next } = await promiseAskedAbout();
    const { seen } = await look(next.b);
    expect(seen).toMatchObject([{ text: 'If it is Wednesday, then I will call at noon.' }]);
    await saveCheckIn(api, next.a, { own: [{ promiseId, answer: 'kept' }] });
    await saveCheckIn(api, next.b, { seen: [{ promiseId: seen[0].promiseId, answer: 'partly' }] });
    const rows = await api.database.query<Record<string, unknown>>(
      `select partner_id, answered, trust, own_sum::float8, own_of, seen_sum::float8, seen_of from weekly_summary
       where enrolment_id = $1 and week = '2026-W49' order by partner_id = $2 desc`,
      [couple.enrolmentId, couple.a],
    );
    expect(rows).toEqual([
      { partner_id: couple.a, answered: true, trust: 4, own_sum: 1, own_of: 1, seen_sum: 0.5, seen_of: 1 },
      { partner_id: couple.b, answered: true, trust: 4, own_sum: 0, own_of: 0, seen_sum: 0, seen_of: 0 },
    ]);
    expect((await events('promise.marked')).map(({ payload }) => payload.view).sort()).toEqual(['own', 'seen']);
  });

  it('tells only of marks that are new or changed', async () => {
    const { promiseId, next } = await promiseAskedAbout();
    const own = [{ promiseId, answer: 'kept' }];
    await saveCheckIn(api, next.a, { own });
    await saveCheckIn(api, next.a, { own });
    await saveCheckIn(api, next.a, { own: [{ promiseId, answer: 'not' }] });
    expect(await events('promise.marked')).toHaveLength(2);
  });

  it('is named to each by a reference of their own, in answers as in the form', async () => {
    const { promiseId, next } = await promiseAskedAbout();
    const forBen = (await look(next.b)).seen[0].promiseId;
    expect(forBen).not.toBe(promiseId);
    const crossed = await saveCheckIn(api, next.b, { seen: [{ promiseId, answer: 'kept' }] });
    expect(crossed.json().errors).toMatchObject([{ path: 'seen.0.promiseId' }]);
    await saveCheckIn(api, next.a, { own: [{ promiseId, answer: 'kept' }] });
    const written = { seen: [{ promiseId: forBen, answer: 'not' }], promise: promiseFor(api, 'cook') };
    const saved = cookieOf(await saveCheckIn(api, next.b, written));
    const form = await api.ask('POST', '/api/v1/check-in/look', { token: next.b }, saved);
    expect(form.json().given.seen).toEqual([{ promiseId: forBen, answer: 'not' }]);
    for (const token of [next.a, next.b]) expect(JSON.stringify(await look(token))).not.toMatch(anyId);
  });

  it('is not shown to the other before the week of its making has closed', async () => {
    await saveCheckIn(api, tokens.a, { promise: promiseFor(api, 'call at noon') });
    api.clock.advance({ days: 7 });
    const next = await askBoth(api, couple, '2026-W49');
    expect((await look(next.b)).seen).toEqual([]);
  });
});

describe('both at once', () => {
  it('end with both answers kept and nobody waiting for ever', async () => {
    const { promiseId, next } = await promiseAskedAbout();
    const forBen = (await look(next.b)).seen[0].promiseId;
    const sent = Array.from({ length: 6 }, (_, turn) =>
      turn % 2 === 0
        ? saveCheckIn(api, next.a, { own: [{ promiseId, answer: 'kept' }] })
        : saveCheckIn(api, next.b, { seen: [{ promiseId: forBen, answer: 'kept' }] }),
    );
    expect((await Promise.all(sent)).map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(200));
    const [row] = await api.database.query<{ own: number; seen: number }>(
      `select own_sum::float8 as own, seen_sum::float8 as seen from weekly_summary where partner_id = $1 and week = '2026-W49'`,
      [couple.a],
    );
    expect(row).toEqual({ own: 1, seen: 1 });
  });
});
