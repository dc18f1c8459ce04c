import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { idsAt, requestEmails } from '@troth/database';
import { mailToken } from '@troth/sealing';
import {
  coachPassword,
  cookieOf,
  signInCoach,
  startApi,
  testKeys,
  type ApiUnderTest,
  type Response,
} from '../api.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';
import { ProviderUnderTest } from './provider.fixture.js';
import { throughProvider } from './through-provider.fixture.js';

let provider: ProviderUnderTest;
let api: ApiUnderTest;

beforeAll(async () => void (provider = await ProviderUnderTest.start()));
afterAll(() => provider?.stop());
beforeEach(async () => {
  provider.accounts.clear();
  provider.accounts.set('cora', { email: 'Cora@practice.example', email_verified: true });
  provider.accounts.set('stranger', { email: 'stranger@elsewhere.example', email_verified: true });
  api = await startApi({ signIn: { singleSignOn: provider.settings } });
});
afterEach(() => api?.close());

type Sent = Record<string, string>;

const begin = (headers: Sent = {}) => api.ask('POST', '/api/auth/single-sign-on/begin', {}, headers);
const finish = (answer: string, headers: Sent) => api.ask('POST', '/api/auth/single-sign-on', { answer }, headers);
const givePassword = (headers: Sent = {}, email = api.coach.email) =>
  api.ask('POST', '/api/auth/sign-in/email', { email, password: coachPassword }, headers);
const account = (headers: Sent) => api.ask('GET', '/api/v1/coach/account', undefined, headers);
const rows = <Row extends object>(statement: string) => api.database.query<Row>(statement);

const comesBack = (subject?: string) => throughProvider({ api, provider }, subject);

/** The coach is linked, as they would be. */
async function linked(): Promise<void> {
  const asked = await comesBack();
  expect(asked.json()).toEqual({ next: 'usual-sign-in' });
  expect((await givePassword(cookieOf(asked))).statusCode).toBe(200);
}

async function told(name: string): Promise<unknown[]> {
  const found = await rows<{ payload: unknown }>(`select payload from event where name = '${name}' order by id`);
  return found.map(({ payload }) => payload);
}

async function isRefused(answer: Response, code: string, coachId: string | null = null): Promise<void> {
  expect(answer.json()).toMatchObject({ code });
  expect(answer.cookies.map(({ name }) => name)).not.toContain('troth_coach.session_token');
  expect(await rows('select from coach_session')).toEqual([]);
  expect(await told('coach.sign-in-refused')).toEqual([{ coachId, at: 'single-sign-on' }]);
  expect(await rows(`select act, outcome, detail from audit_entry where outcome = 'refused'`)).toEqual([
    { act: 'sign-in', outcome: 'refused', detail: 'single-sign-on' },
  ]);
}

describe('a coach whom nobody has linked yet', () => {
  it('is linked by the next sign-in with a password in the same browser, and told by email', async () => {
    const asked = await comesBack();
    expect(asked.json()).toEqual({ next: 'usual-sign-in' });
    expect(asked.cookies).toContainEqual(expect.objectContaining({ name: 'troth_coach.link', sameSite: 'Strict' }));
    expect(await rows('select from coach_session')).toEqual([]);
    expect((await givePassword(cookieOf(asked))).statusCode).toBe(200);
    const change = { coachId: api.coach.coachId, factor: 'single-sign-on', change: 'added', by: 'coach' };
    expect(await told('coach.factor-changed')).toEqual([change]);
    expect((await comesBack()).json()).toMatchObject({ user: { email: api.coach.email } });
  });

  it('is not linked by a password given in another browser', async () => {
    await comesBack();
    await givePassword();
    expect((await comesBack()).json()).toEqual({ next: 'usual-sign-in' });
  });

  it('is not linked by another coach’s sign-in, nor where the browser has signed out first', async () => {
    const asked = await comesBack();
    const now = api.clock.now();
    await addCoach(api.database, { name: 'Otto', email: 'otto@practice.example', password: coachPassword }, now);
    await givePassword(cookieOf(asked), 'otto@practice.example');
    const out = await api.ask('POST', '/api/auth/sign-out', undefined, cookieOf(asked));
    expect(out.cookies).toContainEqual(expect.objectContaining({ name: 'troth_coach.link', value: '' }));
    expect(await rows(`select from coach_account where provider_id <> 'credential'`)).toEqual([]);
  });

  it('is not linked after ten minutes', async () => {
    const asked = await comesBack();
    await rows('update coach_verification set expires_at = now()');
    await givePassword(cookieOf(asked));
    expect((await comesBack()).json()).toEqual({ next: 'usual-sign-in' });
  });

  it.each([
    ['is not confirmed there', 'unconfirmed', { email: 'cora@practice.example', email_verified: false }],
    ['is called confirmed by a word', 'unconfirmed', { email: 'cora@practice.example', email_verified: 'true' }],
    ['is not told', 'unconfirmed', {}],
    ['only looks like theirs', 'unconfirmed', { email: 'cora@practi\u0441e.example', email_verified: true }],
    ['is nobody’s here', 'unknown', { email: 'stranger@elsewhere.example', email_verified: true }],
  ])('is refused where the address %s, as %s', async (_, why, given) => {
    provider.accounts.set('cora', given);
    await isRefused(await comesBack(), `single-sign-on-${why}`);
  });

  it('is refused where a letter of the address only becomes theirs in lower case', async () => {
    const mika = { name: 'Mika', email: 'mika@practice.example', zone: 'Europe/Berlin', password: coachPassword };
    await addCoach(api.database, mika, api.clock.now());
    provider.accounts.set('mika', { email: 'mi\u212aa@practice.example', email_verified: true });
    await isRefused(await comesBack('mika'), 'single-sign-on-unconfirmed');
  });

  it('is refused where they are linked to somebody else there', async () => {
    await linked();
    await rows('delete from coach_session');
    provider.accounts.set('double', { email: 'cora@practice.example', email_verified: true });
    await isRefused(await comesBack('double'), 'single-sign-on-linked', api.coach.coachId);
  });
});

describe('a coach who is linked', () => {
  beforeEach(linked);

  it('comes in whatever their address there is by now, and is listed and told as ever', async () => {
    provider.accounts.set('cora', { email: 'new@elsewhere.example', email_verified: false });
    await rows('delete from coach_session');
    const came = await comesBack();
    expect(came.json()).toMatchObject({ user: { email: api.coach.email } });
    expect((await account(cookieOf(came))).json()).toMatchObject({
      sessions: [{ current: true }],
      singleSignOn: { name: 'Harbour Login', since: expect.anything() },
    });
    expect(await told('coach.signed-in')).toContainEqual({
      coachId: api.coach.coachId,
      by: 'single-sign-on',
      device: 'new',
    });
    expect(await rows(`select detail from audit_entry where act = 'sign-in' order by seq desc limit 1`)).toEqual([
      { detail: 'single-sign-on, new device' },
    ]);
  });

  it('unlinks with the password alone; then other sessions end, and nobody comes in by it', async () => {
    const elsewhere = cookieOf(await comesBack());
    const here = await signInCoach(api);
    const off = (current: string) => api.ask('POST', '/api/v1/coach/account/single-sign-on/off', { current }, here);
    expect((await off('not mine')).json()).toMatchObject({ errors: [{ path: 'current' }] });
    expect((await account(elsewhere)).statusCode).toBe(200);
    expect((await off(coachPassword)).statusCode).toBe(204);
    expect([(await account(elsewhere)).statusCode, (await account(here)).statusCode]).toEqual([401, 200]);
    expect((await off(coachPassword)).statusCode).toBe(404);
    expect((await comesBack()).json()).toEqual({ next: 'usual-sign-in' });
    expect(await rows(`select detail from audit_entry where act = 'factor-changed' order by seq`)).toEqual([
      { detail: 'single-sign-on added' },
      { detail: 'single-sign-on removed' },
    ]);
  });

  it('comes in no more once they have left', async () => {
    await rows('delete from coach_session');
    await rows(`update coach set left_at = now()`);
    await rows('delete from coach_user');
    await isRefused(await comesBack(), 'single-sign-on-unknown');
  });

  it('still signs in by a password while the provider is away', async () => {
    provider.away = true;
    try {
      const begun = await begin();
      // What was learnt of the provider is kept for an hour: only who comes back has to wait for it.
      expect(begun.statusCode).toBe(200);
      expect((await finish('code=x&state=y', cookieOf(begun))).json()).toMatchObject({ code: 'single-sign-on-failed' });
      expect((await givePassword()).statusCode).toBe(200);
    } finally {
      provider.away = false;
    }
  });
});

describe('what was asked for by nobody', () => {
  it('is refused where the practice has no provider', async () => {
    await api.close();
    api = await startApi();
    expect((await api.ask('GET', '/api/auth/single-sign-on')).json()).toEqual({ provider: null });
    expect([(await begin()).statusCode, (await finish('code=x', {})).statusCode]).toEqual([404, 404]);
  });

  it('is refused from another site’s page', async () => {
    const elsewhere = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect([(await begin(elsewhere)).statusCode, (await finish('code=x', elsewhere)).statusCode]).toEqual([403, 403]);
  });
});

describe('a stranger’s own flow', () => {
  it('is finished by no other browser: one that began none, or its own', async () => {
    const theirs = await begin();
    const answer = await provider.signIn(theirs.json<{ url: string }>().url, 'stranger');
    await isRefused(await finish(answer, {}), 'single-sign-on-failed');
    const victims = await begin();
    expect((await finish(answer, cookieOf(victims))).json()).toMatchObject({ code: 'single-sign-on-failed' });
  });

  it('lets nobody slip its code into a victim’s flow', async () => {
    const theirs = new URLSearchParams(await provider.signIn((await begin()).json<{ url: string }>().url, 'stranger'));
    const begun = await begin();
    const own = new URLSearchParams(await provider.signIn(begun.json<{ url: string }>().url, 'cora'));
    own.set('code', theirs.get('code')!);
    await isRefused(await finish(own.toString(), cookieOf(begun)), 'single-sign-on-failed');
  });
});

describe('somebody who was invited', () => {
  const zone = 'Asia/Kathmandu';

  async function invited(): Promise<string> {
    const body = { name: 'Ida', email: 'Ida@practice.example', roles: ['coach'] };
    const asked = await api.ask('POST', '/api/v1/coach/practice/invitations', body, await signInCoach(api));
    const { id: personId } = asked.json<{ id: string }>();
    const now = api.clock.now();
    const email = {
      id: idsAt(now)(),
      practiceId: api.coach.practiceId,
      enrolmentId: null,
      kind: 'coach-invitation',
      personId,
      audience: 'coach',
      key: personId,
      refs: {},
      causedBy: personId,
      dueAt: now,
      expiresAt: new Date(now.getTime() + 86_400_000),
    } as const;
    await api.database.transaction((tx) => requestEmails(tx, [email], now));
    await rows('delete from coach_session');
    return mailToken(testKeys, 'password', email.id);
  }

  async function joins(token: string, subject: string): Promise<Response> {
    const body = { invitation: { token, zone } };
    const begun = await api.ask('POST', '/api/auth/single-sign-on/begin', body);
    return finish(await provider.signIn(begun.json<{ url: string }>().url, subject), cookieOf(begun));
  }

  it('takes their place by the invited address, without a password, and comes in again', async () => {
    const token = await invited();
    provider.accounts.set('ida', { email: 'ida@practice.example', email_verified: true });
    const joined = await joins(token, 'ida');
    expect(joined.json()).toMatchObject({ user: { name: 'Ida' } });
    expect((await account(cookieOf(joined))).json()).toMatchObject({ hasPassword: false });
    expect((await givePassword({}, 'ida@practice.example')).statusCode).toBe(401);
    expect((await comesBack('ida')).json()).toMatchObject({ user: { name: 'Ida' } });
    expect(
      (await api.ask('POST', '/api/auth/single-sign-on/begin', { invitation: { token, zone } })).json(),
    ).toMatchObject({ code: 'link-not-valid' });
  });

  it('is refused where they are linked to a coach already, and no account is made', async () => {
    const token = await invited();
    await linked();
    await rows('delete from coach_session');
    provider.accounts.set('cora', { email: 'ida@practice.example', email_verified: true });
    await isRefused(await joins(token, 'cora'), 'single-sign-on-linked');
    expect(await rows('select name from coach')).toEqual([{ name: 'Cora' }]);
  });

  it.each([
    ['another address', 'not-invited', { email: 'stranger@elsewhere.example', email_verified: true }],
    ['an address not confirmed there', 'unconfirmed', { email: 'ida@practice.example', email_verified: false }],
  ])('is refused for %s, as %s, and no account is made', async (_, why, given) => {
    const token = await invited();
    provider.accounts.set('ida', given);
    await isRefused(await joins(token, 'ida'), `single-sign-on-${why}`);
    expect(await rows('select name from coach')).toEqual([{ name: 'Cora' }]);
  });
});
