import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { askingFor, quietStopsOf } from '@troth/database';
import { monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let officer: Record<string, string>;
let path: string;
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `quiet${(couples += 1)}`);
  const unsafe = { mailbox: 'shared', safe: 'not-safe', reach: 'Text me after six.' };
  await api.ask('POST', '/api/v1/us/safety', unsafe, await signInPartner(api, couple, couple.a));
  officer = await signInCoach(api);
  const [found] = await api.database.query<{ id: string }>('select id from safety_case where partner_id = $1', [
    couple.a,
  ]);
  path = `/api/v1/coach/safety/${found!.id}`;
});

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
const asked = (method: Method, rest: string, body?: object) => {
  if (method !== 'GET') api.clock.advance({ minutes: 1 });
  return api.ask(method, `${path}${rest}`, body, officer);
};
const shown = async () => (await asked('GET', '')).json();
const kindsDone = async () => (await shown()).acts.map(({ kind }: { kind: string }) => kind);
const stops = () => quietStopsOf(api.database, { practiceId: couple.practiceId, partnerId: couple.a });

describe('an officer’s act', () => {
  it('stops mail and starts it again, each once in the history however often it is asked for', async () => {
    for (const stopped of [true, true]) expect((await asked('PUT', '/mail', { stopped })).statusCode).toBe(204);
    expect(await shown()).toMatchObject({ waitingSince: null, programme: { other: 'Ben', mailStopped: true } });
    expect((await shown()).programme.may).toContain('start-mail');
    for (const stopped of [false, false]) await asked('PUT', '/mail', { stopped });
    expect(await stops()).toEqual([]);
    expect(await kindsDone()).toEqual(['stop-mail', 'start-mail']);
  });

  it('can be undone in a closed case, where nothing else begins', async () => {
    await asked('PUT', '/reports', { held: true });
    await asked('POST', '/close', { why: 'passed-on', words: '' });
    expect((await shown()).programme.may).toEqual(['release-reports']);
    expect((await asked('PUT', '/mail', { stopped: true })).json()).toMatchObject({ code: 'not-found' });
    expect((await asked('PUT', '/reports', { held: false })).statusCode).toBe(204);
    expect(await kindsDone()).toEqual(['hold-reports', 'close', 'release-reports']);
  });

  it('asks a new mailbox and takes that back; the address stands sealed in the history', async () => {
    const email = `safe${couples}@elsewhere.example`;
    expect((await asked('POST', '/address', { email, tellsEarlier: false })).statusCode).toBe(202);
    const found = await shown();
    expect(found.programme).toMatchObject({ newAddress: { email, state: 'asked' } });
    expect(found.acts).toMatchObject([{ kind: 'move-address', words: email }]);
    expect((await asked('DELETE', '/address')).statusCode).toBe(204);
    expect(await shown()).toMatchObject({ programme: { newAddress: { state: 'over' } } });
    expect(await kindsDone()).toEqual(['move-address', 'leave-address']);
  });

  it('does not write to the other’s address, nor to the one that is used already', async () => {
    const theirs = 'select email from partner where enrolment_id = $1';
    for (const { email } of await api.database.query<{ email: string }>(theirs, [couple.enrolmentId])) {
      const refused = await asked('POST', '/address', { email, tellsEarlier: true });
      expect(refused.json()).toMatchObject({ code: 'address-not-possible' });
    }
    expect(await kindsDone()).toEqual([]);
  });

  it('ends the programme as the two could, and neither is said to have left', async () => {
    expect((await asked('POST', '/end')).statusCode).toBe(204);
    for (const who of [couple.a, couple.b]) {
      const us = (await api.ask('GET', '/api/v1/us', undefined, await signInPartner(api, couple, who))).json();
      expect(us.enrolment).toMatchObject({ state: 'completed', left: false });
    }
    const [ended] = await api.database.query<{ payload: object }>(
      `select payload from event where enrolment_id = $1 and name = 'enrolment.completed'`,
      [couple.enrolmentId],
    );
    expect(ended?.payload).toEqual({ how: 'apart' });
    expect((await asked('POST', '/end')).json()).toMatchObject({ code: 'already-ended' });
  });

  it('is shown beforehand in the words of the very emails', async () => {
    const letters = async () => (await asked('GET', '/emails')).json();
    const { end, askAddress } = await letters();
    expect(end.map(({ name, isSent }: { name: string; isSent: boolean }) => [name, isSent])).toEqual([
      ['Ana', true],
      ['Ben', true],
    ]);
    expect(end[0].email.text).toContain('The programme has ended');
    expect(askAddress.text).toContain('we were asked to write to you at this address');
    await asked('PUT', '/mail', { stopped: true });
    expect((await letters()).end.map(({ isSent }: { isSent: boolean }) => isSent)).toEqual([false, true]);
  });

  it('changes nothing on either partner’s pages while it is in force', async () => {
    const [ana, ben] = [await signInPartner(api, couple, couple.a), await signInPartner(api, couple, couple.b)];
    const urls = ['/api/v1/us', '/api/v1/us/export?safety=yes', '/api/v1/us/emails', '/api/v1/us/measures'];
    const pages = async () =>
      (await Promise.all([ana, ben].flatMap((who) => urls.map((url) => api.ask('GET', url, undefined, who))))).map(
        ({ body }) => body,
      );
    const before = await pages();
    await asked('PUT', '/mail', { stopped: true });
    await asked('PUT', '/reports', { held: true });
    expect(await pages()).toEqual(before);
  });
});

it('a stop is shown by PostgreSQL to the officer, and to no partner and no other coach', async () => {
  await asked('PUT', '/mail', { stopped: true });
  const { practiceId, enrolmentId, a, b } = couple;
  const seenBy = (caller: Parameters<typeof askingFor>[0]) =>
    askingFor({ practiceId, ...caller }, () => api.served.query('select from quiet_stop where partner_id = $1', [a]));
  const id = api.coach.coachId;
  expect(await seenBy({ coach: { id, seesAll: true, isOfficer: true } })).toHaveLength(1);
  expect(await seenBy({ coach: { id, seesAll: true } })).toHaveLength(0);
  expect(await seenBy({ coach: { id, seesAll: false } })).toHaveLength(0);
  for (const partnerId of [a, b]) expect(await seenBy({ partner: { partnerId, enrolmentId } })).toHaveLength(0);
});
