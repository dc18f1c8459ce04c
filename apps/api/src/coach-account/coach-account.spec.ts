import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { coachPassword, cookieOf, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';

let api: ApiUnderTest;
beforeEach(async () => void (api = await startApi()));
afterEach(() => api?.close());

type Sent = Record<string, string>;

const newPassword = 'three herons by the weir';
const signIn = (password: string, headers: Sent = {}) =>
  api.ask('POST', '/api/auth/sign-in/email', { email: api.coach.email, password }, headers);
const account = (cookie: Sent) => api.ask('GET', '/api/v1/coach/account', undefined, cookie);
const change = (cookie: Sent, password: string, current = coachPassword) =>
  api.ask('POST', '/api/v1/coach/account/password', { current, password }, cookie);

async function told(name: string): Promise<unknown[]> {
  const rows = await api.database.query<{ payload: unknown }>('select payload from event where name = $1 order by id', [
    name,
  ]);
  return rows.map(({ payload }) => payload);
}

describe('a changed password', () => {
  it('lets nobody in with the old one, ends every other session, and gives this one a new cookie', async () => {
    const elsewhere = await signInCoach(api);
    const here = await signInCoach(api);
    const changed = await change(here, newPassword);
    expect(changed.statusCode).toBe(204);
    for (const cookie of [elsewhere, here]) expect((await account(cookie)).statusCode).toBe(401);
    expect((await account(cookieOf(changed))).statusCode).toBe(200);
    expect((await signIn(coachPassword)).statusCode).toBe(401);
    expect((await signIn(newPassword)).statusCode).toBe(200);
    expect(await told('coach.password-changed')).toEqual([{ coachId: api.coach.coachId, by: 'coach' }]);
  });

  it.each([
    ['too short', 'elevenchars', /at least 12 characters/],
    ['breached', 'Unbelievable2026', /lists that attackers try first/],
    ['the coach’s own name', 'cora cora cora 1', /little more than your name/],
  ])('is refused at its field where it is %s, and nothing changes', async (_, password, words) => {
    const cookie = await signInCoach(api);
    const refused = await change(cookie, password);
    expect(refused.json()).toMatchObject({
      status: 422,
      errors: [{ path: 'password', message: expect.stringMatching(words) }],
    });
    expect((await account(cookie)).statusCode).toBe(200);
    expect((await signIn(coachPassword)).statusCode).toBe(200);
  });

  it('is refused without the current password, and after ten such tries for a while', async () => {
    await api.close();
    api = await startApi({ rateLimit: 60 });
    const cookie = await signInCoach(api);
    for (let turn = 0; turn < 10; turn += 1)
      expect((await change(cookie, newPassword, 'not mine')).json()).toMatchObject({ errors: [{ path: 'current' }] });
    expect((await change(cookie, newPassword)).statusCode).toBe(429);
  });
});

describe('a coach’s sessions', () => {
  it('are listed with device and last use, and ended one by one or all but this', async () => {
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const there = cookieOf(await signIn(coachPassword, { 'user-agent': firefox }));
    const third = await signInCoach(api);
    const here = await signInCoach(api);
    const { sessions } = (await account(here)).json<{ sessions: { id: string; device: object; current: boolean }[] }>();
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, false, true]);
    const other = sessions.find(({ device }) => (device as { browser: string }).browser === 'Firefox');
    expect(other).toMatchObject({ device: { browser: 'Firefox', system: 'Linux' }, current: false });
    const end = (id: string) => api.ask('DELETE', `/api/v1/coach/account/sessions/${id}`, undefined, here);
    expect((await end(other!.id)).statusCode).toBe(204);
    expect((await end(other!.id)).statusCode).toBe(404);
    expect([(await account(there)).statusCode, (await account(third)).statusCode]).toEqual([401, 200]);
    expect((await api.ask('DELETE', '/api/v1/coach/account/sessions', undefined, here)).statusCode).toBe(204);
    expect([(await account(third)).statusCode, (await account(here)).statusCode]).toEqual([401, 200]);
    expect(await told('coach.sessions-ended')).toHaveLength(2);
  });

  it('end after an hour unused, and after twelve in any case, by real time', async () => {
    const cookie = await signInCoach(api);
    const age = (column: string, interval: string) =>
      api.database.query(`update coach_session set ${column} = ${column} - interval '${interval}'`);
    await age('last_used_at', '59 minutes');
    expect((await account(cookie)).statusCode).toBe(200);
    await age('last_used_at', '59 minutes');
    expect((await account(cookie)).statusCode).toBe(200);
    await age('last_used_at', '61 minutes');
    expect((await account(cookie)).statusCode).toBe(401);
    const another = await signInCoach(api);
    await age('expires_at', '12 hours');
    expect((await account(another)).statusCode).toBe(401);
  });

  it('of another coach cannot be ended, and look like none', async () => {
    const cookie = await signInCoach(api);
    const [theirs] = await api.database.query<{ id: string }>('select id from coach_session');
    const { addCoach } = await import('../sign-in/add-coach.js');
    const other = await addCoach(
      api.database,
      { name: 'Otto', email: 'otto@practice.example', password: coachPassword },
      api.clock.now(),
    );
    const his = await signInCoach(api, other.email);
    expect((await api.ask('DELETE', `/api/v1/coach/account/sessions/${theirs!.id}`, undefined, his)).statusCode).toBe(
      404,
    );
    expect((await account(cookie)).statusCode).toBe(200);
  });
});
