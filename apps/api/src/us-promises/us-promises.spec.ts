import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportPerson } from '@troth/database';
import { open } from '@troth/sealing';
import { signInCoach, monday, startApi, testKeys, type ApiUnderTest } from '../api.fixture.js';
import {
  askBoth,
  closeWeek,
  enrol,
  promiseFor,
  saveCheckIn,
  signInPartner,
  type CoupleUnderTest,
} from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let ana: Record<string, string>;
let ben: Record<string, string>;
let tokens: { a: string; b: string };
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `uspromises${(couples += 1)}`);
  await later({});
  tokens = await askBoth(api, couple, '2026-W48');
});

/** A session lasts two hours. */
async function later(by: Parameters<ApiUnderTest['clock']['advance']>[0]): Promise<void> {
  api.clock.advance(by);
  ana = await signInPartner(api, couple, couple.a);
  ben = await signInPartner(api, couple, couple.b);
}

const page = async (who: Record<string, string>) => (await api.ask('GET', '/api/v1/us', undefined, who)).json();
const look = async (token: string, who: Record<string, string> = {}) =>
  (await api.ask('POST', '/api/v1/check-in/look', { token }, who)).json();
const mine = async (who = ana) => (await page(who)).myPromises[0];
const words = (thenAct: string, dueOn: string) => ({ ifCue: 'it is Friday', thenAct, dueOn });
const sentence = (thenAct: string) => `If it is Friday, then I will ${thenAct}.`;
const change = async (to: object, who = ana) =>
  api.ask('PUT', `/api/v1/us/promises/${(await mine()).promiseId}`, to, who);
const letGo = async (who = ana) => api.ask('POST', `/api/v1/us/promises/${(await mine()).promiseId}/let-go`, {}, who);
const codeOf = async (asked: Promise<{ json: () => { code: string } }>) => (await asked).json().code;
const events = (name: string) =>
  api.database.query('select payload from event where enrolment_id = $1 and name = $2', [couple.enrolmentId, name]);

/** Ana promises, on the Monday, to call at noon on the Thursday. */
const promises = () => saveCheckIn(api, tokens.a, { promise: promiseFor(api, 'call at noon') });
/** Ben is told of it on the Wednesday. */
async function promisesAndTells(): Promise<void> {
  await promises();
  await later({ days: 2 });
  await closeWeek(api, couple, '2026-W48');
}

describe('a promise that nobody was told of', () => {
  it('is changed, and the other learns it as it is when the week closes', async () => {
    await promises();
    const before = await page(ben);
    expect((await change(words('ring at one', '2026-11-27'))).statusCode).toBe(204);
    expect(await mine()).toMatchObject({ text: sentence('ring at one'), dueOn: '2026-11-27', mayChange: true });
    expect(await page(ben)).toEqual(before);
    await closeWeek(api, couple, '2026-W48');
    expect((await page(ben)).promisesToMe).toMatchObject([{ text: sentence('ring at one'), dueOn: '2026-11-27' }]);
    expect(await events('promise.changed')).toHaveLength(1);
  });

  it('is let go, and the other never learns that it was there', async () => {
    await promises();
    const before = await page(ben);
    expect((await letGo()).statusCode).toBe(204);
    expect(await mine()).toMatchObject({ letGo: true, open: false, mayChange: false, mark: null });
    expect(await page(ben)).toEqual(before);
    await closeWeek(api, couple, '2026-W48');
    expect((await page(ben)).promisesToMe).toEqual([]);
    expect(await events('promise.let-go')).toHaveLength(1);
  });

  it('is not put back by a check-in that was opened before', async () => {
    await promises();
    const { revision, given } = await look(tokens.a, ana);
    await change(words('ring at one', '2026-11-27'));
    const again = { promise: given.promise, revision };
    expect(await codeOf(saveCheckIn(api, tokens.a, again))).toBe('check-in-changed');
    expect((await look(tokens.a, ana)).given.promise).toEqual(words('ring at one', '2026-11-27'));
    await letGo();
    expect((await look(tokens.a, ana)).given.promise).toBeUndefined();
    expect(await codeOf(saveCheckIn(api, tokens.a, { ...again, revision: revision + 1 }))).toBe('check-in-changed');
  });
});

describe('a promise that the other was told of', () => {
  it('is changed: the other knows it as told until the week closes, and marks what it is then', async () => {
    await promisesAndTells();
    const before = await page(ben);
    await change(words('ring at one', '2026-12-04'));
    expect(await page(ben)).toEqual(before);
    await later({ days: 5 });
    const next = await askBoth(api, couple, '2026-W49');
    expect([(await look(next.a)).own, (await look(next.b)).seen]).toEqual([[], []]);
    await closeWeek(api, couple, '2026-W49');
    expect((await page(ben)).promisesToMe).toMatchObject([{ text: sentence('ring at one'), dueOn: '2026-12-04' }]);
    await later({ days: 7 });
    const last = await askBoth(api, couple, '2026-W50');
    expect((await look(last.b)).seen).toMatchObject([{ text: sentence('ring at one') }]);
    expect((await look(last.a)).own).toMatchObject([{ ifCue: 'it is Friday', thenAct: 'ring at one' }]);
  });

  it('changed and changed back is as if nothing had been', async () => {
    await promisesAndTells();
    await change(words('ring at one', '2026-12-04'));
    await change(promiseFor({ ...api, clock: { now: () => monday } } as ApiUnderTest, 'call at noon'));
    const rows = await api.database.query('select told_words from promise where maker_id = $1', [couple.a]);
    expect(rows).toEqual([{ told_words: null }]);
  });

  it('is let go: asked of neither, counted nowhere, and told when the week closes', async () => {
    await promisesAndTells();
    const before = await page(ben);
    await letGo();
    expect(await page(ben)).toEqual(before);
    await later({ days: 5 });
    const next = await askBoth(api, couple, '2026-W49');
    expect([(await look(next.a)).own, (await look(next.b)).seen]).toEqual([[], []]);
    expect((await look(next.a)).openPromises).toEqual([]);
    await saveCheckIn(api, next.a);
    await closeWeek(api, couple, '2026-W49');
    expect((await page(ben)).promisesToMe).toMatchObject([{ letGo: true, open: false, mark: null }]);
    expect((await page(ana)).consistency).toMatchObject({ promises: 0, weeks: 0 });
  });

  it('marked as it was told stays so for the other, and counts nowhere once it is let go', async () => {
    // For Ben the day has come before it has come for Ana.
    await promisesAndTells();
    await api.database.query(`update partner set zone = 'Pacific/Kiritimati' where id = $1`, [couple.b]);
    await later({ hours: 7 });
    const next = await askBoth(api, couple, '2026-W49');
    const [{ promiseId }] = (await look(next.b)).seen;
    await saveCheckIn(api, next.b, { seen: [{ promiseId, answer: 'partly' }] });
    await change(words('ring at one', '2026-11-27'));
    expect((await letGo()).statusCode).toBe(204);
    await closeWeek(api, couple, '2026-W49');
    const told = { text: 'If it is Wednesday, then I will call at noon.', mark: 'partly', letGo: false };
    expect((await page(ben)).promisesToMe).toMatchObject([told]);
    const summaries = await api.database.query(
      'select sum(seen_of)::int as seen from weekly_summary where partner_id = $1',
      [couple.a],
    );
    expect(summaries).toEqual([{ seen: 0 }]);
  });
});

describe('it is refused', () => {
  it('on its day, once it was let go, and after the end of the programme', async () => {
    await promises();
    expect(await codeOf(change(words('ring', '2026-12-25')))).toBe('promise-date-out-of-range');
    await later({ days: 3 });
    expect(await codeOf(change(words('ring', '2026-11-27')))).toBe('promise-is-due');
    await later({ days: -1 });
    await letGo();
    expect(await codeOf(letGo())).toBe('promise-is-due');
    await api.ask('POST', '/api/v1/us/leave', {}, ana);
    expect(await codeOf(letGo())).toBe('already-ended');
  });

  it('for what is another’s, whatever reference it is asked by', async () => {
    await promisesAndTells();
    const [{ promiseId }] = (await page(ben)).promisesToMe;
    expect(await codeOf(letGo(ben))).toBe('not-found');
    expect(await codeOf(api.ask('POST', `/api/v1/us/promises/${promiseId}/let-go`, {}, ben))).toBe('not-found');
    expect(await codeOf(api.ask('POST', `/api/v1/us/promises/${'x'.repeat(43)}/let-go`, {}, ana))).toBe('not-found');
  });
});

it('the coach sees what was let go with its day and words, and its maker’s copy has both', async () => {
  await promisesAndTells();
  await change(words('ring at one', '2026-11-27'));
  await letGo();
  const coach = await signInCoach(api);
  const { items } = (
    await api.ask('GET', `/api/v1/coach/couples/${couple.enrolmentId}/promises`, undefined, coach)
  ).json();
  expect(items).toMatchObject([{ text: sentence('ring at one'), end: 'let-go', letGoOn: '2026-11-25', own: null }]);
  const me = { ...couple, partnerId: couple.a };
  const { promises: kept } = await exportPerson(api.database, me, (sealed, place) => open(testKeys, sealed, place));
  expect(kept).toMatchObject([
    { then_act: 'ring at one', told_words: { thenAct: 'call at noon' }, let_go_at: api.clock.now() },
  ]);
});
