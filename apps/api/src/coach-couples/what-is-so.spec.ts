import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, closeWeek, enrol, saveCheckIn, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let cora: Record<string, string>;
let couple: CoupleUnderTest;
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `so${(couples += 1)}`);
  const tokens = await askBoth(api, couple, '2026-W48');
  await saveCheckIn(api, tokens.a);
  await saveCheckIn(api, tokens.b);
  cora = await signInCoach(api);
});

interface Listed {
  readonly enrolmentId: string;
}

const act = async (step: string, body: object = {}) =>
  (await api.ask('POST', `/api/v1/coach/couples/${couple.enrolmentId}/${step}`, body, cora)).statusCode;

async function listed(): Promise<Listed | undefined> {
  const { items } = (await api.ask('GET', '/api/v1/coach/couples?limit=100', undefined, cora)).json<{
    items: Listed[];
  }>();
  return items.find(({ enrolmentId }) => enrolmentId === couple.enrolmentId);
}

describe('this week’s answers in a coach’s list', () => {
  it('are told while the week is open, and not once the couple has paused', async () => {
    expect(await listed()).toMatchObject({ state: 'active', answeredThisWeek: { a: true, b: true } });
    expect(await act('pause')).toBe(204);
    expect(await listed()).toMatchObject({ state: 'paused', answeredThisWeek: { a: null, b: null } });
  });

  it('are not told once the couple has ended', async () => {
    expect(await act('complete', { how: 'apart' })).toBe(204);
    expect(await listed()).toMatchObject({ state: 'completed', answeredThisWeek: { a: null, b: null } });
  });
});

describe('a trust of weeks ago in a coach’s list', () => {
  it('comes with the week that it was given in, and is old after three weeks', async () => {
    await closeWeek(api, couple, '2026-W48');
    const trust = async (days: number) => {
      api.clock.moveTo(new Date(monday.getTime() + days * 86_400_000));
      cora = await signInCoach(api);
      return listed();
    };
    const given = { value: 4, givenInWeekOf: '2026-11-23' };
    expect(await trust(27)).toMatchObject({ trust: { a: { ...given, old: false }, b: { ...given, old: false } } });
    expect(await trust(28)).toMatchObject({ trust: { a: { ...given, old: true }, b: { ...given, old: true } } });
  });
});
