import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { idsAt, requestEmails } from '@troth/database';
import { mailToken } from '@troth/sealing';
import { coachPassword, signInCoach, startApi, testKeys, type ApiUnderTest } from '../api.fixture.js';

let api: ApiUnderTest;
beforeEach(async () => void (api = await startApi()));
afterEach(() => api?.close());

const password = 'three herons by the weir';
const signIn = (tried: string) =>
  api.ask('POST', '/api/auth/sign-in/email', { email: api.coach.email, password: tried });
const choose = (token: string, chosen = password) =>
  api.ask('POST', '/api/auth/new-password', { token, password: chosen });

async function told(name: string): Promise<unknown[]> {
  const rows = await api.database.query<{ payload: unknown }>('select payload from event where name = $1', [name]);
  return rows.map(({ payload }) => payload);
}

describe('a forgotten password', () => {
  it('is answered the same for every address, and told of only to the coach who has it', async () => {
    const forget = (email: string) => api.ask('POST', '/api/auth/forgotten-password', { email });
    const [known, unknown] = [await forget(api.coach.email), await forget('nobody@practice.example')];
    expect(known.statusCode).toBe(202);
    expect(unknown.body).toBe(known.body);
    expect(await told('coach.password-forgotten')).toEqual([{ coachId: api.coach.coachId }, { coachId: null }]);
  });

  it('is replaced by the link, once: every session ends, and nobody is signed in by it', async () => {
    api.clock.advance({ minutes: 1 });
    const before = await signInCoach(api);
    const token = await linkMailed('coach-new-password');
    const weak = await choose(token, 'unbelievable');
    expect(weak.json()).toMatchObject({ errors: [{ path: 'password' }] });
    const chosen = await choose(token);
    expect([chosen.statusCode, chosen.cookies]).toEqual([204, []]);
    expect((await api.ask('GET', '/api/v1/coach/me', undefined, before)).statusCode).toBe(401);
    expect((await choose(token, 'another heron by the weir')).json()).toMatchObject({ code: 'link-not-valid' });
    expect([(await signIn(coachPassword)).statusCode, (await signIn(password)).statusCode]).toEqual([401, 200]);
    expect(await told('coach.password-changed')).toEqual([{ coachId: api.coach.coachId, by: 'link' }]);
  });

  it('is not replaced by a link that is old, made up, of another email, or of one who left', async () => {
    api.clock.advance({ minutes: 1 });
    const [old, other] = [await linkMailed('coach-new-password'), await linkMailed('password-tried')];
    expect((await choose(other)).json()).toMatchObject({ code: 'link-not-valid' });
    expect((await choose('a'.repeat(52))).json()).toMatchObject({ code: 'link-not-valid' });
    api.clock.advance({ minutes: 11 });
    expect((await choose(old)).json()).toMatchObject({ code: 'link-not-valid' });
    const fresh = await linkMailed('coach-new-password');
    await api.database.query('update coach set left_at = now()');
    expect((await choose(fresh)).json()).toMatchObject({ code: 'link-not-valid' });
  });

  it('is not replaced by an earlier link once it was changed', async () => {
    api.clock.advance({ minutes: 1 });
    const token = await linkMailed('coach-new-password');
    const cookie = await signInCoach(api);
    api.clock.advance({ minutes: 1 });
    const body = { current: coachPassword, password };
    expect((await api.ask('POST', '/api/v1/coach/account/password', body, cookie)).statusCode).toBe(204);
    expect((await choose(token, 'another heron by the weir')).json()).toMatchObject({ code: 'link-not-valid' });
  });
});

/** The secret of a link as the email of that kind, which falls due now, holds it. */
async function linkMailed(kind: string): Promise<string> {
  const now = api.clock.now();
  const id = idsAt(now)();
  const { practiceId, coachId: personId } = api.coach;
  const expiresAt = new Date(now.getTime() + 600_000);
  const email = { id, practiceId, personId, enrolmentId: null, audience: 'coach', kind, key: id, refs: {} } as const;
  await api.database.transaction((tx) => requestEmails(tx, [{ ...email, causedBy: id, dueAt: now, expiresAt }], now));
  return mailToken(testKeys, 'password', id);
}
