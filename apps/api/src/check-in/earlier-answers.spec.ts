import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cookieOf, monday, startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, closeWeek, enrol, saveCheckIn, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let tokens: { a: string; b: string };
let couples = 0;

beforeAll(async () => void (api = await startApi({ publicUrl: 'https://troth.example' })));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `earlier${(couples += 1)}`);
  tokens = await askBoth(api, couple, '2026-W48');
});

const look = async (token: string, browser: Record<string, string>) =>
  (await api.ask('POST', '/api/v1/check-in/look', { token }, browser)).json();

it('a browser is known by a cookie of this host alone, until five weeks after the week closes', async () => {
  api.clock.advance({ hours: 1 });
  const [cookie, ...others] = (await saveCheckIn(api, tokens.a)).cookies;
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({
    name: '__Host-troth_answered',
    path: '/',
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
    maxAge: (35 * 24 + 47) * 3600,
  });
});

it('two who share a browser each see their own, and the latest of their changes', async () => {
  const ana = cookieOf(await saveCheckIn(api, tokens.a));
  const both = cookieOf(await saveCheckIn(api, tokens.b, {}, ana));
  for (const token of [tokens.a, tokens.b]) expect((await look(token, both)).given).not.toBeNull();
  const after = cookieOf(await saveCheckIn(api, tokens.a, {}, both));
  expect(await look(tokens.a, after)).toMatchObject({ revision: 2, answeredElsewhere: false });
});

it('who signs out, leaves quickly or erases themselves leaves no browser that shows answers', async () => {
  const cookie = await signInPartner(api, couple, couple.a);
  const ends = [
    await api.ask('DELETE', '/api/v1/us/session', undefined, cookie),
    await api.ask('POST', '/api/v1/us/erase', {}, await signInPartner(api, couple, couple.a)),
  ];
  for (const { cookies } of ends) {
    const cleared = cookies.find(({ name }) => name === '__Host-troth_answered');
    expect(cleared).toMatchObject({ value: '', path: '/', expires: new Date(0) });
  }
});

it('a saved check-in tells its writer’s own browser alone that they are signed in', async () => {
  const saidTo = async (browser: Record<string, string>) => (await saveCheckIn(api, tokens.a, {}, browser)).json();
  expect(await saidTo({})).toMatchObject({ writerSignedIn: false });
  expect(await saidTo(await signInPartner(api, couple, couple.b))).toMatchObject({ writerSignedIn: false });
  expect(await saidTo(await signInPartner(api, couple, couple.a))).toMatchObject({ writerSignedIn: true });
});

describe('what a saved check-in is thanked with, once an earlier week was answered', () => {
  const allWeeks = { thisWeekAlone: false, figures: { regularity: { answered: 2, asked: 2 } } };
  const alone = {
    thisWeekAlone: true,
    figures: { own: { score: null, weeks: 0 }, regularity: { answered: 1, asked: 1 } },
  };
  const weekLater = async () => {
    api.clock.advance({ days: 2 });
    await closeWeek(api, couple, '2026-W48');
    api.clock.advance({ days: 5 });
    return askBoth(api, couple, '2026-W49');
  };
  const thanked = async (token: string, browser?: Record<string, string>) =>
    (await saveCheckIn(api, token, {}, browser)).json();

  it('is of this week alone, for one who holds the link and nothing else', async () => {
    const ben = cookieOf(await saveCheckIn(api, tokens.b));
    await saveCheckIn(api, tokens.a);
    const { a } = await weekLater();
    expect(await thanked(a)).toMatchObject(alone);
    expect(await thanked(a, ben)).toMatchObject(alone);
    expect(await thanked(a, await signInPartner(api, couple, couple.b))).toMatchObject(alone);
  });

  it('is of all weeks, where an earlier one was answered or its writer is signed in', async () => {
    const ana = cookieOf(await saveCheckIn(api, tokens.a));
    const { a } = await weekLater();
    expect(await thanked(a, ana)).toMatchObject(allWeeks);
    expect(await thanked(a, await signInPartner(api, couple, couple.a))).toMatchObject(allWeeks);
  });

  it('is of all weeks, where none was answered before', async () => {
    const { a } = await weekLater();
    expect(await thanked(a)).toMatchObject({
      thisWeekAlone: false,
      figures: { regularity: { answered: 1, asked: 2 } },
    });
  });

  it('is of this week alone, where what was answered there was put right elsewhere', async () => {
    const thief = cookieOf(await saveCheckIn(api, tokens.a));
    await saveCheckIn(api, tokens.a);
    const { a } = await weekLater();
    expect(await thanked(a, thief)).toMatchObject(alone);
  });

  it('is of this week alone again, five weeks after the week that was answered', async () => {
    const ana = cookieOf(await saveCheckIn(api, tokens.a));
    api.clock.moveTo(new Date(monday.getTime() + 36 * 86_400_000));
    expect(await thanked((await askBoth(api, couple, '2026-W53')).a, ana)).toMatchObject({ thisWeekAlone: false });
    api.clock.advance({ days: 2 });
    expect(await thanked((await askBoth(api, couple, '2027-W01')).a, ana)).toMatchObject(alone);
  });
});

it('a change by its writer who is signed in takes one connection to the database', async () => {
  const narrow = await startApi({}, { connections: 1 });
  try {
    const both = await enrol(narrow, 'narrow');
    const { a: token } = await askBoth(narrow, both, '2026-W48');
    await saveCheckIn(narrow, token);
    const ana = await signInPartner(narrow, both, both.a);
    expect((await saveCheckIn(narrow, token, {}, ana)).statusCode).toBe(200);
  } finally {
    await narrow.close();
  }
});
