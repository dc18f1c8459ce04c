import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import { coachPassword, cookieOf, signInCoach, startApi, type ApiUnderTest, type Response } from '../api.fixture.js';
import { newKey, ProviderUnderTest, type Jar } from './provider.fixture.js';
import { throughProvider } from './through-provider.fixture.js';

let naming: ProviderUnderTest;
let nameless: ProviderUnderTest;
let provider: ProviderUnderTest;
let api: ApiUnderTest;

beforeAll(async () => {
  naming = await ProviderUnderTest.start();
  nameless = await ProviderUnderTest.start({ namesSessions: false });
});
afterAll(async () => {
  await naming?.stop();
  await nameless?.stop();
});
afterEach(() => api?.close());

type Sent = Record<string, string>;

async function startWith(one: ProviderUnderTest, rateLimit: number | null = null): Promise<void> {
  provider = one;
  provider.tell = async (sent) => (await tell(sent)).statusCode;
  api = await startApi({ rateLimit, signIn: { singleSignOn: provider.settings } });
  for (const subject of ['cora', 'another']) provider.accounts.set(subject, {});
  await rows(
    `insert into coach_account (id, user_id, account_id, provider_id, created_at, updated_at)
     values (gen_random_uuid(), '${api.coach.coachId}', 'cora', '${provider.issuer}', now(), now())`,
  );
}

const rows = (statement: string) => api.database.query(statement);
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const tell = (body: string) => api.ask('POST', '/api/auth/single-sign-on/logout', body, form);
const send = (token: string) => tell(new URLSearchParams({ logout_token: token }).toString());
const account = (path: string, body: object, here: Sent) =>
  api.ask('POST', `/api/v1/coach/account/${path}`, body, here);

/** Somebody's browser here and at the provider. */
async function browser(): Promise<{ here: Sent; there: Jar }> {
  const there: Jar = new Map();
  return { here: cookieOf(await throughProvider({ api, provider }, 'cora', there)), there };
}

const isIn = async (here: Sent) => (await api.ask('GET', '/api/v1/coach/account', undefined, here)).statusCode === 200;

/** What the provider would have sent at the end of this session, which goes on. */
async function tokenOf({ there }: { there: Jar }): Promise<string> {
  let sent = '';
  provider.tell = async (body) => {
    sent = new URLSearchParams(body).get('logout_token')!;
    return 200;
  };
  await provider.signOut(there);
  return sent;
}

const logged = () =>
  rows(`select actor_kind as actor, outcome, about, detail from audit_entry where act = 'sessions-ended' order by seq`);

const told = (sessions: number) => ({
  actor: 'somebody',
  outcome: 'done',
  about: api.coach.coachId,
  detail: `single-sign-on, ${sessions}`,
});

async function isRefused(answer: Response): Promise<void> {
  expect([answer.statusCode, answer.json()]).toEqual([
    400,
    expect.objectContaining({ code: 'logout-token-not-valid' }),
  ]);
  const refused = { actor: 'somebody', outcome: 'refused', about: null, detail: 'logout-token-not-valid' };
  expect((await logged()).at(-1)).toEqual(refused);
}

describe('a coach’s session that ends at a provider that names its sessions', () => {
  beforeEach(() => startWith(naming));

  it('ends here, and neither one in another browser nor one begun by a password', async () => {
    const [left, other] = [await browser(), await browser()];
    const byPassword = await signInCoach(api);
    await provider.signOut(left.there);
    expect([await isIn(left.here), await isIn(other.here), await isIn(byPassword)]).toEqual([false, true, true]);
    expect(await logged()).toEqual([told(1)]);
    expect(await rows(`select version, payload from event where name = 'coach.sessions-ended'`)).toEqual([
      { version: 2, payload: { coachId: api.coach.coachId, sessions: 1, by: 'provider' } },
    ]);
  });

  it('ends here also where a changed password has put a new one in its place', async () => {
    const { here, there } = await browser();
    const changed = await account('password', { current: coachPassword, password: 'another long enough one' }, here);
    expect(await isIn(cookieOf(changed))).toBe(true);
    await provider.signOut(there);
    expect(await isIn(cookieOf(changed))).toBe(false);
  });

  it('ends here also where codes from an app have put a new one in its place', async () => {
    const { here, there } = await browser();
    const { secret } = (await account('authenticator', { current: coachPassword }, here)).json<{ secret: string }>();
    const confirmed = await account('authenticator/confirm', { code: new TOTP({ secret }).generate() }, here);
    expect(await isIn(cookieOf(confirmed))).toBe(true);
    await provider.signOut(there);
    expect(await isIn(cookieOf(confirmed))).toBe(false);
  });

  it('lets nobody in any more who had still to give a code', async () => {
    const before = await signInCoach(api);
    const { secret } = (await account('authenticator', { current: coachPassword }, before)).json<{ secret: string }>();
    const confirmed = await account('authenticator/confirm', { code: new TOTP({ secret }).generate() }, before);
    const [first, second] = confirmed.json<{ recoveryCodes: string[] }>().recoveryCodes;
    const give = (code: string | undefined, cookie: Sent) =>
      api.ask('POST', '/api/auth/sign-in/code', { code }, cookie);
    const [waiting, gone] = [await browser(), await browser()];
    await provider.signOut(gone.there);
    expect((await give(first, gone.here)).statusCode).toBe(401);
    const letIn = await give(second, waiting.here);
    expect(letIn.statusCode).toBe(200);
    await provider.signOut(waiting.there);
    expect(await isIn(cookieOf(letIn))).toBe(false);
  });

  it('is as good as ended where nothing of it is open here', async () => {
    const { here, there } = await browser();
    await api.ask('POST', '/api/auth/sign-out', undefined, here);
    await provider.signOut(there);
    expect(await logged()).toEqual([]);
  });
});

describe('a coach’s session that ends at a provider that names none', () => {
  beforeEach(() => startWith(nameless));

  it('ends all that the coach had from there, and none begun by a password', async () => {
    const [left, other] = [await browser(), await browser()];
    const byPassword = await signInCoach(api);
    await provider.signOut(left.there);
    expect([await isIn(left.here), await isIn(other.here), await isIn(byPassword)]).toEqual([false, false, true]);
    expect(await logged()).toEqual([told(2)]);
  });

  it('ends nothing of somebody else’s', async () => {
    const { here, there } = await browser();
    const token = await tokenOf({ there });
    expect((await send(provider.signed(token, (claims) => ({ ...claims, sub: 'another' })))).statusCode).toBe(200);
    expect(await isIn(here)).toBe(true);
    expect((await send(provider.signed(token, (claims) => ({ ...claims, jti: 'of its own' })))).statusCode).toBe(200);
    expect(await isIn(here)).toBe(false);
  });
});

describe('a logout token', () => {
  beforeEach(() => startWith(naming));

  const minutesAgo = (minutes: number) => Math.floor(Date.now() / 1000) - minutes * 60;
  const ours = 'http://schemas.openid.net/event/backchannel-logout';

  it('is taken as the provider sent it, and signed once more by the fixture', async () => {
    const one = await browser();
    const token = await tokenOf(one);
    expect((await send(provider.signed(token, (claims) => ({ ...claims, jti: 'of its own' })))).body).toBe('Ended\n');
    expect((await send(token)).statusCode).toBe(200);
    expect(await isIn(one.here)).toBe(false);
  });

  it.each<[string, Record<string, unknown>]>([
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['another program’s audience', { aud: 'another' }],
    ['no audience', { aud: undefined }],
    ['an end that has passed', { exp: minutesAgo(1) }],
    ['no end', { exp: undefined }],
    ['a beginning too long ago', { iat: minutesAgo(3) }],
    ['a beginning that is to come', { iat: minutesAgo(-3) }],
    ['no beginning', { iat: undefined }],
    ['no id of its own', { jti: undefined }],
    ['a nonce, as an ID token has', { nonce: 'of a sign-in' }],
    ['no events', { events: undefined }],
    ['another event', { events: { 'http://schemas.openid.net/event/another': {} } }],
    ['an event that is no object', { events: { [ours]: true } }],
    ['nobody and nothing named', { sub: undefined, sid: undefined }],
    ['a session without a name', { sid: '' }],
  ])('is refused with %s', async (_, change) => {
    const one = await browser();
    const token = await tokenOf(one);
    await isRefused(await send(provider.signed(token, (claims) => ({ ...claims, ...change }))));
    expect(await isIn(one.here)).toBe(true);
  });

  it.each([
    ['by another key', () => ({ key: newKey() })],
    ['by nobody', () => ({ alg: 'none' as const })],
    ['with the public key for a secret', () => ({ alg: 'HS256' as const })],
    ['as a token of another type', () => ({ typ: 'JWT' })],
  ])('is refused where it is signed %s', async (_, how) => {
    const one = await browser();
    await isRefused(await send(provider.signed(await tokenOf(one), (claims) => claims, how())));
    expect(await isIn(one.here)).toBe(true);
  });

  it.each([
    ['is left out', 'another=thing'],
    ['is none', 'logout_token=not.a.token'],
    ['is 60 kB of nothing', `logout_token=${'x'.repeat(60_000)}`],
  ])('is refused where it %s', async (_, body) => {
    await isRefused(await tell(body));
  });

  it('is taken once, also of several at the same moment', async () => {
    const one = await browser();
    const token = await tokenOf(one);
    const all = await Promise.all([send(token), send(token), send(token)]);
    expect(all.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400, 400]);
    await isRefused(await send(token));
    expect((await logged()).filter((entry) => (entry as { outcome: string }).outcome === 'done')).toEqual([told(1)]);
  });

  it('is told as the provider’s fault where its keys cannot be had, and ends nothing', async () => {
    const one = await browser();
    const token = await tokenOf(one);
    await api.close();
    await startWith(naming);
    provider.away = true;
    try {
      expect((await send(token)).json()).toMatchObject({ status: 503, code: 'provider-not-answering' });
    } finally {
      provider.away = false;
    }
  });

  it('leads nowhere where the practice has no provider', async () => {
    await api.close();
    api = await startApi();
    expect((await send('any.thing.atall')).statusCode).toBe(404);
  });
});

describe('a network that sends worthless logout tokens', () => {
  it('is held up after a while, and a provider that sends true ones is not', async () => {
    await startWith(naming, 6);
    for (let turn = 0; turn < 5; turn += 1) {
      const one = await browser();
      await provider.signOut(one.there);
      expect(await isIn(one.here)).toBe(false);
    }
    const statuses = [];
    for (let turn = 0; turn < 7; turn += 1) statuses.push((await send('not.a.token')).statusCode);
    expect(statuses).toEqual([...Array<number>(6).fill(400), 429]);
  });
});
