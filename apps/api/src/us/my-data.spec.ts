import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MyData } from '@troth/contract';
import { ownDataParts, questionList, type OwnDataPartId } from '@troth/domain';
import { cookieOf, monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import {
  askBoth,
  closeWeek,
  consent,
  enrol,
  mailLink,
  saveCheckIn,
  signInPartner,
  signUp,
  type CoupleUnderTest,
} from '../couple.fixture.js';
import { canaryName, everyWayToWrite, inbound } from './every-way-to-write.fixture.js';

const unsafe = { mailbox: 'shared', safe: 'not-safe', reach: 'canary-of-reach' };

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let ana: Record<string, string>;

beforeAll(async () => {
  api = await startApi({ inbound });
  couple = await enrol(api, canaryName);
  await everyWayToWrite(api, couple);
  ana = await signInPartner(api, couple, couple.a);
  await api.ask('POST', '/api/v1/us/safety', unsafe, ana);
  await api.ask('PUT', '/api/v1/us/emails/measure', { wanted: false }, ana);
});
afterAll(() => api?.close());

const ask = (url: string, who: Record<string, string>) => api.ask('GET', `/api/v1/us/${url}`, undefined, who);

async function pageOf(who: Record<string, string>, query = ''): Promise<MyData> {
  const answer = await ask(`my-data${query}`, who);
  expect(answer.statusCode).toBe(200);
  return answer.json<MyData>();
}

const linesOf = ({ sections }: MyData) => sections.flatMap(({ entries }) => entries.flat());

describe('the page of my data', () => {
  it('shows every part and every value of the file, none without its name', async () => {
    const [page, copy] = [await pageOf(ana, '?safety=yes'), (await ask('export?safety=yes', ana)).json()];
    expect(page.sections.map(({ id }) => id)).toEqual(Object.keys(ownDataParts));
    expect(Object.keys(copy).toSorted()).toEqual(Object.keys(ownDataParts).toSorted());
    for (const { id, entries } of page.sections) expect([id, entries.length]).toEqual([id, copy[id].length]);
    const shown = JSON.stringify(linesOf(page));
    for (const canary of new Set(JSON.stringify(copy).match(/canary-[a-z-]+/g))) expect(shown).toContain(canary);
    expect(unnamed(copy)).toEqual([]);
  });

  it('says codes in words and instants on the wall clock of its reader', async () => {
    const lines = linesOf(await pageOf(ana));
    expect(lines).toContainEqual({ label: 'Who may read your note', value: { text: 'You and your coach' } });
    expect(lines).toContainEqual({ label: 'What hurt trust', value: { text: 'Promises that were not kept' } });
    expect(lines).toContainEqual({ label: 'Stage', value: { text: 'Open, honest communication' } });
    expect(lines).toContainEqual({ label: 'Which email', value: { text: 'How things are between you' } });
    expect(lines.find(({ label }) => label === 'You confirmed your address')?.value).toMatchObject({
      at: { date: '2026-11-23', time: '09:00' },
    });
  });

  it('leaves out what was said about safety unless it is asked for', async () => {
    const page = await pageOf(ana);
    expect(JSON.stringify(page)).not.toMatch(/canary-of-reach|safe/);
    const other = await pageOf(await signInPartner(api, couple, couple.b));
    expect(other.sections.map(({ id }) => id)).toEqual(page.sections.map(({ id }) => id));
  });

  it('holds nothing that the other wrote', async () => {
    const other = await pageOf(await signInPartner(api, couple, couple.b), '?safety=yes');
    const theirs = JSON.stringify(other).replaceAll(`${canaryName}.ben@home.example`, '');
    expect(theirs).not.toContain('canary-');
  });
});

/** Columns of the file that the page would show without a name of ours. */
function unnamed(copy: Record<string, Record<string, unknown>[]>): string[] {
  const questions: readonly string[] = questionList.map(({ id }) => id);
  return Object.entries(copy).flatMap(([part, rows]) => {
    const { columns } = ownDataParts[part as OwnDataPartId];
    return [...new Set(rows.flatMap(Object.keys))]
      .filter((column) => !(column in columns) && !(part === 'checkIns' && questions.includes(column)))
      .map((column) => `${part}.${column}`);
  });
}

describe('my data can be read', () => {
  it('on a pause, after the other has left, for thirty days, and no longer', async () => {
    const { a, b, ...rest } = await enrol(api, 'lasting');
    const pair = { a, b, ...rest };
    await api.ask('POST', '/api/v1/us/pause', {}, await signInPartner(api, pair, a));
    await pageOf(await signInPartner(api, pair, b));
    await api.ask('POST', '/api/v1/us/leave', {}, await signInPartner(api, pair, a));
    const begun = api.clock.now();
    api.clock.advance({ hours: 24 * 29 });
    await pageOf(await signInPartner(api, pair, b));
    api.clock.advance({ hours: 24 });
    expect((await ask('my-data', await signInPartner(api, pair, b))).json()).toMatchObject({ code: 'not-signed-in' });
    api.clock.moveTo(begun);
  });
});

describe('erasing myself', () => {
  it('erases what is mine, signs me out, ends the programme, and leaves what is the other’s', async () => {
    api.clock.moveTo(monday);
    const pair = await enrol(api, 'goes');
    const tokens = await askBoth(api, pair, '2026-W48');
    await saveCheckIn(api, tokens.a, { note: { text: 'a heron note', audience: 'private' } });
    await saveCheckIn(api, tokens.b, { note: { text: 'a plover note', audience: 'private' } });
    await closeWeek(api, pair, '2026-W48');
    const [me, other] = [await signInPartner(api, pair, pair.a), await signInPartner(api, pair, pair.b)];
    const before = (await ask('export', other)).json();
    const erased = await api.ask('POST', '/api/v1/us/erase', {}, me);
    expect([erased.statusCode, cookieOf(erased)]).toEqual([204, { cookie: 'troth_us=; troth_answered=' }]);
    expect((await ask('my-data', me)).statusCode).toBe(401);
    const after = (await ask('export', other)).json();
    expect(after.checkIns).toEqual(before.checkIns);
    expect(after.enrolment).toMatchObject([{ state: 'withdrawn' }]);
    const [kept] = await api.database.query(
      `select p.name, p.email, (select count(*)::int from check_in c where c.partner_id = p.id) as "checkIns",
              (select count(*)::int from person_key k where k.person_id = p.id) as keys from partner p where p.id = $1`,
      [pair.a],
    );
    expect(kept).toEqual({ name: 'Erased', email: '', checkIns: 0, keys: 0 });
    const acts = await api.database.query(`select act from audit_entry where actor_id = $1 and act = 'person-erased'`, [
      pair.a,
    ]);
    expect(acts).toHaveLength(1);
  });

  it('leaves a cry for help to the one who looks after safety, until it was looked at', async () => {
    const pair = await enrol(api, 'unsafe');
    const me = await signInPartner(api, pair, pair.a);
    await api.ask('POST', '/api/v1/us/safety', unsafe, me);
    await api.ask('POST', '/api/v1/us/erase', {}, me);
    const officer = await signInCoach(api);
    const said = () => api.database.query('select id, case_id from safety_said where partner_id = $1', [pair.a]);
    const [{ case_id: id }] = (await said()) as [{ case_id: string }];
    const shown = await api.ask('GET', `/api/v1/coach/safety/${id}`, undefined, officer);
    expect(shown.body).toContain('canary-of-reach');
    const close = { why: 'talked', words: '' };
    const closed = await api.ask('POST', `/api/v1/coach/safety/${id}/close`, close, officer);
    expect([closed.statusCode, await said()]).toEqual([204, []]);
  });

  it('takes an invitation that waits with it, whole', async () => {
    const waiting = await signUp(api, 'alone');
    const token = await mailLink(api, waiting, waiting.a, 'confirm-address');
    await api.ask('POST', '/api/v1/join/confirm', { token, consent });
    await api.ask('POST', '/api/v1/us/erase', {}, await signInPartner(api, waiting, waiting.a));
    const left = await api.database.query('select from enrolment where id = $1', [waiting.enrolmentId]);
    expect(left).toEqual([]);
  });
});
