import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CoupleStory, PracticeShown } from '@troth/contract';
import { idsAt, requestEmails } from '@troth/database';
import { mailToken } from '@troth/sealing';
import { coachPassword, cookieOf, signInCoach, startApi, testKeys, type ApiUnderTest } from '../api.fixture.js';
import { enrol, type CoupleUnderTest } from '../couple.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';

type Cookie = Record<string, string>;

let api: ApiUnderTest;
let cora: Cookie;
let otto: { id: string; cookie: Cookie };
let couple: CoupleUnderTest;
beforeAll(async () => {
  api = await startApi();
  cora = await signInCoach(api);
});
afterAll(() => api?.close());

let count = 0;
/** A colleague who is a coach and nothing else, and a couple of Cora's. */
beforeEach(async () => {
  count += 1;
  const email = `otto${count}@practice.example`;
  const added = { name: `Otto ${count}`, email, zone: 'Europe/Berlin', password: coachPassword };
  const { coachId: id } = await addCoach(api.database, added, api.clock.now());
  otto = { id, cookie: await signInCoach(api, email) };
  couple = await enrol(api, `couple${count}`);
  await give(couple, api.coach.coachId);
});

const give = ({ enrolmentId }: CoupleUnderTest, coachId: string) =>
  api.database.query('update enrolment set coach_id = $2 where id = $1', [enrolmentId, coachId]);
const practice = '/api/v1/coach/practice';
const ask = (method: 'POST' | 'PUT' | 'DELETE' | 'GET', path: string, body?: unknown, who = cora) =>
  api.ask(method, `${practice}${path}`, body, who);
const shown = async (): Promise<PracticeShown> => (await ask('GET', '')).json();
const person = async (id: string) => (await shown()).people.find((one) => one.id === id);
const storyFor = (who: Cookie) => api.ask('GET', `/api/v1/coach/couples/${couple.enrolmentId}`, undefined, who);
const handOver = (to: string, note = '') => ask('POST', '/hand-over', { couples: [couple.enrolmentId], to, note });
const faultOf = (answer: { json(): unknown }) =>
  (answer.json() as { errors: { path: string; message: string }[] }).errors[0]!;

async function kept(act: string): Promise<unknown[]> {
  return api.database.query(`select about, outcome, detail from audit_entry where act = $1 order by seq desc limit 1`, [
    act,
  ]);
}

describe('handing couples over', () => {
  it('gives them to another coach with a note, sealed at rest, that their new coach reads', async () => {
    expect((await handOver(otto.id, 'Robin prefers mornings.')).statusCode).toBe(204);
    expect((await storyFor(cora)).statusCode).toBe(404);
    const story = (await storyFor(otto.cookie)).json<CoupleStory>();
    expect(story.notes.items).toMatchObject([
      { text: 'Robin prefers mornings.', by: 'Cora', handedTo: `Otto ${count}` },
    ]);
    const atRest = await api.database.query<{ sealed: string }>('select sealed from coach_note');
    expect(JSON.stringify(atRest)).not.toContain('mornings');
    expect(await kept('couple-taken-on')).toEqual([{ about: couple.enrolmentId, outcome: 'done', detail: otto.id }]);
    expect((await ask('GET', `/people/${otto.id}/couples`)).json()).toMatchObject({
      items: [{ enrolmentId: couple.enrolmentId, names: ['Ana', 'Ben'] }],
    });
  });

  it('is all of them or none, and to a coach of the practice alone', async () => {
    const unknown = '0190a000-0000-7000-8000-00000000dead';
    const both = { couples: [couple.enrolmentId, unknown], to: otto.id, note: 'x' };
    expect((await ask('POST', '/hand-over', both)).statusCode).toBe(404);
    expect(faultOf(await handOver(unknown)).path).toBe('to');
    expect((await storyFor(cora)).json<CoupleStory>().notes.items).toEqual([]);
  });

  it('is not for a coach who does not lead, and that they tried is kept', async () => {
    const mine = { couples: [couple.enrolmentId], to: otto.id, note: '' };
    expect((await ask('POST', '/hand-over', mine, otto.cookie)).json()).toMatchObject({ code: 'not-your-role' });
    expect(await kept('couples-handed-over')).toMatchObject([{ outcome: 'refused', detail: 'not-your-role' }]);
    expect((await storyFor(cora)).statusCode).toBe(200);
  });
});

describe('changing roles', () => {
  const change = (id: string, roles: string[], who = cora) => ask('PUT', `/people/${id}/roles`, { roles }, who);

  it('ends that person’s sessions, and what they may do follows the new roles', async () => {
    expect((await change(otto.id, ['coach', 'lead'])).statusCode).toBe(204);
    expect((await api.ask('GET', '/api/v1/coach/me', undefined, otto.cookie)).statusCode).toBe(401);
    const again = await signInCoach(api, `otto${count}@practice.example`);
    expect((await ask('GET', '', undefined, again)).statusCode).toBe(200);
    expect(await kept('roles-changed')).toEqual([{ about: otto.id, outcome: 'done', detail: 'coach lead' }]);

    expect((await change(otto.id, ['coach'])).statusCode).toBe(204);
    expect((await ask('GET', '', undefined, again)).json()).toMatchObject({ code: 'not-signed-in' });
  });

  it('of oneself goes on here with a new token, and what is no longer one’s own is refused', async () => {
    await change(otto.id, ['coach', 'lead']);
    const before = await signInCoach(api, `otto${count}@practice.example`);
    const answer = await change(otto.id, ['coach'], before);
    expect(answer.statusCode).toBe(204);
    const after = cookieOf(answer);
    expect((await api.ask('GET', '/api/v1/coach/me', undefined, before)).statusCode).toBe(401);
    expect((await api.ask('GET', '/api/v1/coach/me', undefined, after)).statusCode).toBe(200);
    expect((await ask('GET', '', undefined, after)).json()).toMatchObject({ code: 'not-your-role' });
  });

  it('never takes away the last lead, the last safety officer, or a coach who walks with couples', async () => {
    const { coachId } = api.coach;
    expect(faultOf(await change(coachId, ['coach', 'safety'])).message).toContain('the only lead coach');
    expect(faultOf(await change(coachId, ['coach', 'lead'])).message).toContain('the only safety officer');
    expect(faultOf(await change(coachId, ['lead', 'safety']))).toMatchObject({ path: 'roles' });
    expect((await api.ask('GET', '/api/v1/coach/me', undefined, cora)).statusCode).toBe(200);
  });
});

describe('removing a coach', () => {
  it('ends their sessions at once, gives their couples to who is named, and loses nothing', async () => {
    await handOver(otto.id, 'For you.');
    const body = { to: api.coach.coachId };
    expect((await ask('POST', `/people/${otto.id}/remove`, body)).statusCode).toBe(204);
    expect((await api.ask('GET', '/api/v1/coach/me', undefined, otto.cookie)).statusCode).toBe(401);
    expect((await storyFor(cora)).json<CoupleStory>().notes.items).toMatchObject([{ text: 'For you.' }]);
    expect(await person(otto.id)).toMatchObject({ state: 'removed', couples: 0 });
    expect(await kept('coach-removed')).toEqual([{ about: otto.id, outcome: 'done', detail: api.coach.coachId }]);
  });

  it('asks who takes over while there are couples, and is refused for oneself', async () => {
    await handOver(otto.id);
    for (const to of [null, otto.id]) {
      expect(faultOf(await ask('POST', `/people/${otto.id}/remove`, { to })).path).toBe('to');
    }
    const own = await ask('POST', `/people/${api.coach.coachId}/remove`, { to: otto.id });
    expect(faultOf(own).message).toContain('You cannot remove yourself');
  });
});

describe('an invitation', () => {
  const invite = (email: string) => ask('POST', '/invitations', { name: 'Ida', email, roles: ['coach'] });
  const join = (token: string, password = 'four herons by the weir') =>
    api.ask('POST', '/api/auth/coach-invitation', { token, password, zone: 'Asia/Kathmandu' });
  const look = (token: string) => api.ask('POST', '/api/auth/coach-invitation/look', { token });

  it('lets its reader in once, by a password of their own, as what they were invited for', async () => {
    const { id } = (await invite('ida1@practice.example')).json<{ id: string }>();
    expect((await shown()).invitations).toMatchObject([{ id, name: 'Ida', over: false }]);
    const token = await linkMailed(id);
    expect((await look(token)).json()).toMatchObject({ name: 'Ida', email: 'ida1@practice.example' });
    expect(faultOf(await join(token, 'unbelievable')).path).toBe('password');
    const joined = await join(token);
    const me = await api.ask('GET', '/api/v1/coach/me', undefined, cookieOf(joined));
    expect(me.json()).toMatchObject({ name: 'Ida', roles: ['coach'], zone: 'Asia/Kathmandu' });
    expect((await join(token)).json()).toMatchObject({ code: 'link-not-valid' });
    expect((await shown()).invitations).toEqual([]);
    expect(await person(me.json<{ id: string }>().id)).toMatchObject({
      state: 'active',
      signedInAt: { zone: 'Europe/Berlin' },
    });
  });

  it('is one for an address; sent again its earlier link is dead, and taken back all are', async () => {
    const { id } = (await invite('ida2@practice.example')).json<{ id: string }>();
    expect(faultOf(await invite('IDA2@practice.example')).message).toContain('invited already');
    expect(faultOf(await invite(api.coach.email)).message).toContain('signs in with this address');
    const first = await linkMailed(id);
    api.clock.advance({ minutes: 1 });
    expect((await ask('POST', `/invitations/${id}/resend`)).statusCode).toBe(204);
    const second = await linkMailed(id);
    expect([(await look(first)).statusCode, (await look(second)).statusCode]).toEqual([404, 200]);
    expect((await ask('DELETE', `/invitations/${id}`)).statusCode).toBe(204);
    expect((await look(second)).json()).toMatchObject({ code: 'link-not-valid' });
    expect((await ask('POST', `/invitations/${id}/resend`)).statusCode).toBe(404);
  });

  it('is over after a week, and can be sent again', async () => {
    const { id } = (await invite('ida3@practice.example')).json<{ id: string }>();
    const token = await linkMailed(id);
    api.clock.advance({ days: 8 });
    expect((await join(token)).json()).toMatchObject({ code: 'link-not-valid' });
    expect((await shown()).invitations).toMatchObject([{ id, over: true }]);
    await ask('POST', `/invitations/${id}/resend`);
    expect((await look(await linkMailed(id))).statusCode).toBe(200);
  });
});

describe('a cover', () => {
  it('lets who covers see and do all that the other could, until its last day is over', async () => {
    const cover = { by: otto.id, from: dayFrom(0), until: dayFrom(2) };
    expect((await storyFor(otto.cookie)).statusCode).toBe(404);
    const set = await ask('POST', `/people/${api.coach.coachId}/covers`, cover);
    expect(set.statusCode).toBe(201);
    expect(await person(api.coach.coachId)).toMatchObject({
      state: 'away',
      covers: [{ by: `Otto ${count}`, now: true }],
    });

    const story = (await storyFor(otto.cookie)).json<CoupleStory>();
    expect(story).toMatchObject({ coach: { name: 'Cora' }, may: { handOver: false } });
    const act = (step: string, body: unknown = {}) =>
      api.ask('POST', `/api/v1/coach/couples/${couple.enrolmentId}/${step}`, body, otto.cookie);
    expect((await act('notes', { text: 'While Cora was away.' })).statusCode).toBe(201);
    expect((await act('pause')).statusCode).toBe(204);
    expect((await act('assign', { coachId: otto.id })).statusCode).toBe(404);
    const list = await api.ask('GET', '/api/v1/coach/couples?filter=covered&limit=100', undefined, otto.cookie);
    expect(list.json<{ items: { enrolmentId: string }[] }>().items).toContainEqual(
      expect.objectContaining({ enrolmentId: couple.enrolmentId }),
    );
    const own = await api.ask('GET', '/api/v1/coach/couples', undefined, otto.cookie);
    expect(own.json()).toMatchObject({ items: [] });

    api.clock.advance({ days: 3 });
    const later = await signInCoach(api, `otto${count}@practice.example`);
    expect((await storyFor(later)).statusCode).toBe(404);
    expect(await person(api.coach.coachId)).toMatchObject({ state: 'active', covers: [] });
  });

  it('is refused where nobody would be there, and can be ended before its day', async () => {
    const away = (id: string, by: string, from = 10) =>
      ask('POST', `/people/${id}/covers`, { by, from: dayFrom(from), until: dayFrom(12) });
    const { id } = (await away(api.coach.coachId, otto.id)).json<{ id: string }>();
    expect(faultOf(await away(api.coach.coachId, otto.id)).path).toBe('from');
    expect(faultOf(await away(otto.id, api.coach.coachId)).path).toBe('by');
    expect(faultOf(await away(otto.id, otto.id)).path).toBe('by');
    expect(faultOf(await away(otto.id, api.coach.coachId, 20)).path).toBe('until');
    expect((await ask('DELETE', `/covers/${id}`)).statusCode).toBe(204);
    expect((await away(otto.id, api.coach.coachId)).statusCode).toBe(201);
  });
});

/** A local day of Cora's, so many days from now. */
function dayFrom(days: number): string {
  return new Date(api.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The secret of a link as the invitation's email, which falls due now, holds it. */
async function linkMailed(personId: string): Promise<string> {
  const now = api.clock.now();
  const id = idsAt(now)();
  const { practiceId } = api.coach;
  const expiresAt = new Date(now.getTime() + 600_000);
  const kind = 'coach-invitation';
  const email = { id, practiceId, personId, enrolmentId: null, audience: 'coach', kind, key: id, refs: {} } as const;
  await api.database.transaction((tx) => requestEmails(tx, [{ ...email, causedBy: id, dueAt: now, expiresAt }], now));
  return mailToken(testKeys, 'password', id);
}
