import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TOTP } from 'otpauth';
import { resetSecondFactor } from '../sign-in/reset-second-factor.js';
import { coachPassword, cookieOf, signInCoach, startApi, type ApiUnderTest, type Response } from '../api.fixture.js';

let api: ApiUnderTest;
beforeEach(async () => {
  // The codes' time is real, and is moved by what is taken for it.
  jest.useFakeTimers({ now: new Date('2026-11-23T08:00:00Z'), doNotFake: notTime });
  api = await startApi();
});
afterEach(async () => {
  await api?.close();
  jest.useRealTimers();
});

type TimerName = `${'set' | 'clear'}${'Immediate' | 'Interval' | 'Timeout'}`;

const notTime: ('hrtime' | 'nextTick' | 'performance' | 'queueMicrotask' | TimerName)[] = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
];

type Sent = Record<string, string>;

const post = (path: string, body: unknown, cookie: Sent = {}) => api.ask('POST', path, body, cookie);
const own = (path: string, body: unknown, cookie: Sent) => post(`/api/v1/coach/account/${path}`, body, cookie);
const me = (cookie: Sent) => api.ask('GET', '/api/v1/coach/me', undefined, cookie);
const password = (tried = coachPassword) =>
  post('/api/auth/sign-in/email', { email: api.coach.email, password: tried });
const code = (typed: string, pending: Sent) => post('/api/auth/sign-in/code', { code: typed }, pending);
const secondsLater = (seconds: number) => jest.setSystemTime(Date.now() + seconds * 1000);

async function enrolled() {
  const before = await signInCoach(api);
  const offered = await own('authenticator', { current: coachPassword }, before);
  const { uri, secret } = offered.json<{ uri: string; secret: string }>();
  const app = new TOTP({ secret });
  const confirmed = await own('authenticator/confirm', { code: app.generate() }, before);
  if (confirmed.statusCode !== 200) throw new Error(offered.body + confirmed.body);
  const { recoveryCodes } = confirmed.json<{ recoveryCodes: string[] }>();
  secondsLater(30);
  return { uri, app, recoveryCodes, before, here: cookieOf(confirmed) };
}

const isRefused = (response: Response) => response.json<{ errors?: { path: string }[] }>().errors?.[0]?.path === 'code';

describe('codes from an app', () => {
  it('are asked for after the password once a first one was given, and end sessions without one', async () => {
    const { uri, app, before, here } = await enrolled();
    expect(uri).toMatch(/^otpauth:\/\/totp\/Troth:cora%40practice\.example\?/);
    expect([(await me(before)).statusCode, (await me(here)).statusCode]).toEqual([401, 200]);
    const asked = await password();
    expect(asked.json()).toEqual({ secondFactor: 'code' });
    expect(asked.cookies.map(({ name }) => name)).toEqual(['troth_coach.pending']);
    expect((await me(cookieOf(asked))).statusCode).toBe(401);
    const signedIn = await code(app.generate(), cookieOf(asked));
    expect(signedIn.json()).toEqual({ user: expect.objectContaining({ id: api.coach.coachId }) });
    expect((await me(cookieOf(signedIn))).statusCode).toBe(200);
    expect((await password('not the password')).json()).toMatchObject({ code: 'wrong-credentials' });
  });

  it('each work once, also beside each other, and neither before their time nor long after', async () => {
    const { app } = await enrolled();
    const [one, other] = [cookieOf(await password()), cookieOf(await password())];
    const typed = app.generate();
    const both = await Promise.all([code(typed, one), code(typed, other)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
    expect(isRefused(await code(app.generate({ timestamp: Date.now() + 90_000 }), cookieOf(await password())))).toBe(
      true,
    );
    expect(isRefused(await code(app.generate({ timestamp: Date.now() - 90_000 }), cookieOf(await password())))).toBe(
      true,
    );
    secondsLater(30);
    expect((await code(app.generate(), cookieOf(await password()))).statusCode).toBe(200);
  });

  it('are given only after a right password, within ten minutes, and sign in once', async () => {
    const { app } = await enrolled();
    expect((await code(app.generate(), {})).json()).toMatchObject({ code: 'not-signed-in' });
    const pending = cookieOf(await password());
    expect((await code(app.generate(), pending)).statusCode).toBe(200);
    secondsLater(30);
    expect((await code(app.generate(), pending)).json()).toMatchObject({ code: 'not-signed-in' });
    const late = cookieOf(await password());
    await api.database.query(`update coach_verification set expires_at = now()`);
    expect((await code(app.generate(), late)).json()).toMatchObject({ code: 'not-signed-in' });
  });

  it('are limited for a coach to ten wrong ones in a quarter of an hour', async () => {
    await api.close();
    api = await startApi({ rateLimit: 60 });
    const { app } = await enrolled();
    const pending = cookieOf(await password());
    const statuses: number[] = [];
    for (let turn = 0; turn < 11; turn += 1) statuses.push((await code('000000', pending)).statusCode);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect((await code(app.generate(), pending)).statusCode).toBe(429);
  });

  it('are replaced by recovery codes, each once, until those are made again', async () => {
    const { app, recoveryCodes, here } = await enrolled();
    expect(new Set(recoveryCodes).size).toBe(10);
    const [first = '', second = ''] = recoveryCodes;
    const typed = ` ${first.toUpperCase().replaceAll('-', ' ')} `;
    expect((await code(typed, cookieOf(await password()))).statusCode).toBe(200);
    expect(isRefused(await code(first, cookieOf(await password())))).toBe(true);
    const again = await own('recovery-codes', { code: app.generate() }, here);
    expect(again.json<{ recoveryCodes: string[] }>().recoveryCodes).toHaveLength(10);
    expect(isRefused(await code(second, cookieOf(await password())))).toBe(true);
    expect(JSON.stringify(await api.database.query('select * from coach_recovery_code'))).not.toContain(second);
  });

  it('are turned off by one of them, not by a password, and cannot be set up twice', async () => {
    const { app, here } = await enrolled();
    const twice = await own('authenticator', { current: coachPassword }, here);
    expect(twice.json()).toMatchObject({ code: 'authenticator-in-use' });
    expect(isRefused(await own('authenticator/off', { code: coachPassword }, here))).toBe(true);
    expect((await own('authenticator/off', { code: app.generate() }, here)).statusCode).toBe(204);
    expect((await password()).json()).toHaveProperty('user');
  });

  it('are not begun without the password, nor by an app that never gave a code', async () => {
    const cookie = await signInCoach(api);
    const refused = await own('authenticator', { current: 'not mine' }, cookie);
    expect(refused.json()).toMatchObject({ errors: [{ path: 'current' }] });
    await own('authenticator', { current: coachPassword }, cookie);
    expect(isRefused(await own('authenticator/confirm', { code: '000000' }, cookie))).toBe(true);
    expect((await password()).json()).toHaveProperty('user');
  });

  it('are taken away by the operator, who ends the sessions with them', async () => {
    const { here } = await enrolled();
    const [coach] = await api.database.query<{ id: string; practiceId: string }>(
      `select id, practice_id as "practiceId" from coach`,
    );
    expect(await resetSecondFactor(api.database, coach as never, api.clock.now())).toBe(true);
    expect((await me(here)).statusCode).toBe(401);
    expect((await password()).json()).toHaveProperty('user');
    expect(await resetSecondFactor(api.database, coach as never, api.clock.now())).toBe(false);
  });
});

describe('a practice that requires a second factor', () => {
  it('opens nothing but the account to a password alone, until codes are set up', async () => {
    await api.close();
    api = await startApi({ signIn: { secondFactor: true } });
    const weak = await signInCoach(api);
    expect((await me(weak)).json()).toMatchObject({ secondFactorNeeded: true });
    const couples = (cookie: Sent) => api.ask('GET', '/api/v1/coach/couples', undefined, cookie);
    expect((await couples(weak)).json()).toMatchObject({ status: 403, code: 'second-factor-needed' });
    expect((await api.ask('GET', '/api/v1/coach/account', undefined, weak)).statusCode).toBe(200);
    const { here } = await enrolled();
    expect((await couples(here)).statusCode).toBe(200);
    expect((await me(here)).json()).toMatchObject({ secondFactorNeeded: false });
  });
});
