import { scryptSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coachPassword, cookieOf, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { addCoach, CoachExists } from './add-coach.js';

let api: ApiUnderTest;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());

const signIn = (email: string, password: string) => api.ask('POST', '/api/auth/sign-in/email', { email, password });

describe('a coach', () => {
  it('signs in with a cookie that no script and no other site can use', async () => {
    const response = await signIn(' Cora@practice.example ', coachPassword);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ user: { id: api.coach.coachId, name: 'Cora', email: 'cora@practice.example' } });
    const [cookie] = response.cookies;
    expect(cookie).toMatchObject({
      name: 'troth_coach.session_token',
      httpOnly: true,
      sameSite: 'Strict',
      path: '/api',
    });
    const me = await api.ask('GET', '/api/v1/coach/me', undefined, cookieOf(response));
    expect(me.json()).toEqual({
      id: api.coach.coachId,
      name: 'Cora',
      email: 'cora@practice.example',
      zone: 'Europe/Berlin',
      roles: ['coach', 'lead', 'safety'],
      covers: [],
      secondFactorNeeded: false,
    });
  });

  it('is told the same of a wrong password as of an unknown address', async () => {
    const wrong = await signIn('cora@practice.example', 'not the password');
    const unknown = await signIn('nobody@practice.example', 'not the password');
    expect(wrong.json()).toMatchObject({ status: 401, code: 'wrong-credentials' });
    expect(unknown.body).toBe(wrong.body);
  });

  it('is signed out by signing out, and no longer let in after leaving the practice', async () => {
    const cookie = await signInCoach(api);
    expect((await api.ask('POST', '/api/auth/sign-out', {}, cookie)).statusCode).toBe(200);
    expect((await api.ask('GET', '/api/v1/coach/me', undefined, cookie)).json()).toMatchObject({ status: 401 });
    const password = coachPassword;
    const gone = await addCoach(
      api.database,
      { name: 'Gone', email: 'gone@practice.example', password },
      api.clock.now(),
    );
    const hers = await signInCoach(api, gone.email);
    await api.database.query('update coach set left_at = now() where id = $1', [gone.coachId]);
    expect((await api.ask('GET', '/api/v1/coach/me', undefined, hers)).statusCode).toBe(401);
  });

  it('cannot sign up, change an account or reach any other door of the library over HTTP', async () => {
    const cookie = await signInCoach(api);
    const body = { name: 'Eve', email: 'eve@x.example', password: coachPassword, practiceId: api.coach.practiceId };
    for (const path of ['sign-up/email', 'update-user', 'change-email', 'reset-password', 'delete-user']) {
      expect((await api.ask('POST', `/api/auth/${path}`, body, cookie)).statusCode).toBe(404);
    }
    expect(await api.database.query(`select id from coach_user where email = 'eve@x.example'`)).toEqual([]);
  });

  it('is not signed in from another site', async () => {
    const body = { email: 'cora@practice.example', password: coachPassword };
    const response = await api.ask('POST', '/api/auth/sign-in/email', body, { 'sec-fetch-site': 'cross-site' });
    expect(response.json()).toMatchObject({ status: 403, code: 'cross-site' });
  });

  it('is signed in behind a proxy that does not pass Host, and never told of our settings', async () => {
    const body = { email: 'cora@practice.example', password: coachPassword };
    const status = async (headers: Record<string, string>) =>
      (await api.ask('POST', '/api/auth/sign-in/email', body, headers)).statusCode;
    const host = '10.0.0.7:8080';
    expect(await status({ host, origin: 'http://localhost:3000' })).toBe(200);
    expect(await status({ host, origin: 'https://other.example', 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await status({ host: 'other.example', origin: 'https://other.example' })).toBe(200);
    const response = await api.ask('POST', '/api/auth/sign-in/email', body, { host, origin: 'https://a.example' });
    expect(response.json()).toMatchObject({ status: 403, detail: expect.not.stringContaining('PUBLIC_URL') });
  });

  it('is remembered over https by cookies that no other host can set, new at each sign-in', async () => {
    const secure = await startApi({ publicUrl: 'https://troth.example', database: api.database });
    const body = { email: api.coach.email, password: coachPassword };
    const first = await secure.ask('POST', '/api/auth/sign-in/email', body);
    expect(first.cookies.map(({ name, path, secure: only }) => [name, path, only])).toEqual([
      ['__Host-troth_coach', '/', true],
      ['__Host-troth_coach.device', '/', true],
    ]);
    const second = await secure.ask('POST', '/api/auth/sign-in/email', body, cookieOf(first));
    const me = (cookie: Record<string, string>) => secure.ask('GET', '/api/v1/coach/me', undefined, cookie);
    expect((await me(cookieOf(first))).statusCode).toBe(401);
    expect((await me(cookieOf(second))).statusCode).toBe(200);
    await secure.close();
  });

  it('signs in with a password that an earlier version hashed, and replaces its hash', async () => {
    const salt = '00112233445566778899aabbccddeeff';
    const key = scryptSync(coachPassword, salt, 64, { N: 16_384, r: 16, p: 1, maxmem: 2 ** 26 }).toString('hex');
    await api.database.query('update coach_account set password = $1', [`${salt}:${key}`]);
    expect((await signIn(api.coach.email, 'not the password')).statusCode).toBe(401);
    expect((await signIn(api.coach.email, coachPassword)).statusCode).toBe(200);
    const [kept] = await api.database.query<{ password: string }>(
      'select password from coach_account where user_id = $1',
      [api.coach.coachId],
    );
    expect(kept?.password).toMatch(/^\$argon2id\$/);
    expect((await signIn(api.coach.email, coachPassword)).statusCode).toBe(200);
  });

  it('is told of a sign-in on a device that was not seen before, but for the very first', async () => {
    await api.database.query('delete from event');
    await api.database.query('update coach_user set first_signed_in_at = null');
    const first = await signIn(api.coach.email, coachPassword);
    const body = { email: api.coach.email, password: coachPassword };
    await api.ask('POST', '/api/auth/sign-in/email', body, cookieOf(first));
    await signIn(api.coach.email, coachPassword);
    await signIn(api.coach.email, 'not the password');
    const { coachId } = api.coach;
    const told = await api.database.query<{ payload: unknown }>(
      `select payload from event order by name, payload->>'device'`,
    );
    expect(told.map(({ payload }) => payload)).toEqual([
      { coachId, at: 'password' },
      ...['first', 'known', 'new'].map((device) => ({ coachId, by: 'password', device })),
    ]);
  });

  it('stays signed in while the demo’s clock moves on, and a look prolongs nothing', async () => {
    const cookie = await signInCoach(api);
    const expiry = () =>
      api.database.query('select expires_at, updated_at from coach_session order by created_at desc limit 1');
    const before = await expiry();
    api.clock.advance({ days: 90 });
    expect((await api.ask('GET', '/api/auth/get-session', undefined, cookie)).json()).toMatchObject({
      user: { name: 'Cora' },
    });
    expect(await expiry()).toEqual(before);
  });
});

describe('adding a coach', () => {
  it('is refused for an address that is there, and leaves nothing of the second', async () => {
    const again = addCoach(api.database, { name: 'Second', email: 'CORA@practice.example' }, api.clock.now());
    await expect(again).rejects.toThrow(CoachExists);
    expect(await api.database.query(`select id from coach where name = 'Second'`)).toEqual([]);
  });

  it('makes up a password where none is given, and a practice where there is none', async () => {
    const added = await addCoach(
      api.database,
      { name: 'Fay', email: 'fay@other.example', practice: { slug: 'other', name: 'The other practice' } },
      api.clock.now(),
    );
    expect(added.password.length).toBeGreaterThanOrEqual(12);
    expect(added.practiceId).not.toBe(api.coach.practiceId);
    // One installation serves one practice: the other one's coaches are strangers here.
    expect((await signIn('fay@other.example', added.password)).statusCode).toBe(401);
  });
});
