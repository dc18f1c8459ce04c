import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cookieOf, startApi, type ApiUnderTest, type Response } from '../api.fixture.js';
import { newKey, ProviderUnderTest } from './provider.fixture.js';

let provider: ProviderUnderTest;
let api: ApiUnderTest;

beforeAll(async () => void (provider = await ProviderUnderTest.start()));
afterAll(() => provider?.stop());
beforeEach(async () => {
  provider.spoil = null;
  provider.accounts.set('cora', { email: 'cora@practice.example', email_verified: true });
  api = await startApi({ signIn: { singleSignOn: provider.settings } });
  await api.database.query(
    `insert into coach_account (id, user_id, account_id, provider_id, created_at, updated_at)
     values ('0190c0de-0000-7000-8000-000000000001', $1, 'cora', $2, now(), now())`,
    [api.coach.coachId, provider.issuer],
  );
});
afterEach(() => api?.close());

const begin = () => api.ask('POST', '/api/auth/single-sign-on/begin', {});
const finish = (answer: string, begun: Response) =>
  api.ask('POST', '/api/auth/single-sign-on', { answer }, cookieOf(begun));

/** The whole way to the provider and back, with what its answer is changed to on the way. */
async function comesBack(change: (answer: URLSearchParams) => void = () => undefined): Promise<Response> {
  const begun = await begin();
  const answer = new URLSearchParams(await provider.signIn(begun.json<{ url: string }>().url, 'cora'));
  change(answer);
  return finish(answer.toString(), begun);
}

async function letsNobodyIn(answer: Response, code = 'single-sign-on-failed'): Promise<void> {
  expect(answer.json()).toMatchObject({ code });
  expect(await api.database.query('select from coach_session')).toEqual([]);
  expect(
    await api.database.query(`select from audit_entry where act = 'sign-in' and outcome = 'refused'`),
  ).toHaveLength(1);
}

const hourAgo = () => Math.floor(Date.now() / 1000) - 3600;

describe('the token of a provider', () => {
  it('lets its coach in as it comes, and signed once more by the fixture', async () => {
    expect((await comesBack()).json()).toHaveProperty('user');
    provider.spoilToken((claims) => claims);
    expect((await comesBack()).json()).toHaveProperty('user');
  });

  it.each([
    ['another flow’s nonce', (claims: object) => ({ ...claims, nonce: 'of another flow' })],
    ['no nonce', (claims: object) => ({ ...claims, nonce: undefined })],
    ['another program’s audience', (claims: object) => ({ ...claims, aud: 'another' })],
    ['a second audience and no authorized party', (claims: object) => ({ ...claims, aud: ['troth', 'another'] })],
    ['another issuer', (claims: object) => ({ ...claims, iss: 'https://elsewhere.example' })],
    ['an end that has passed', (claims: object) => ({ ...claims, iat: hourAgo(), exp: hourAgo() + 60 })],
    ['no subject', (claims: object) => ({ ...claims, sub: undefined })],
  ])('is refused with %s', async (_, change) => {
    provider.spoilToken(change);
    await letsNobodyIn(await comesBack());
  });

  it('is refused where it is signed by another key', async () => {
    provider.spoilToken((claims) => claims, { key: newKey() });
    await letsNobodyIn(await comesBack());
  });

  it('is refused where it is signed by nobody', async () => {
    provider.spoilToken((claims) => claims, { alg: 'none' });
    await letsNobodyIn(await comesBack());
  });

  it('is refused where it is left out', async () => {
    provider.spoil = (path, body) => (path === '/token' ? { ...body, id_token: undefined } : body);
    await letsNobodyIn(await comesBack());
  });

  it('is refused where the words about its person are about another one', async () => {
    await api.database.query(`delete from coach_account where provider_id <> 'credential'`);
    provider.spoil = (path, body) => (path === '/me' ? { ...body, sub: 'another' } : body);
    await letsNobodyIn(await comesBack(), 'provider-not-answering');
  });
});

describe('the answer that a browser brings back', () => {
  it.each([
    ['another issuer', (answer: URLSearchParams) => answer.set('iss', 'https://elsewhere.example')],
    ['no issuer', (answer: URLSearchParams) => answer.delete('iss')],
    ['another state', (answer: URLSearchParams) => answer.set('state', 'of another flow')],
    ['no state', (answer: URLSearchParams) => answer.delete('state')],
    ['two states', (answer: URLSearchParams) => answer.append('state', 'of another flow')],
    ['no code', (answer: URLSearchParams) => answer.delete('code')],
    ['a code that was made up', (answer: URLSearchParams) => answer.set('code', 'made-up')],
  ])('is refused with %s', async (_, change) => {
    await letsNobodyIn(await comesBack(change));
  });

  it.each([
    ['single-sign-on-cancelled', 'access_denied'],
    ['provider-not-answering', 'server_error'],
    ['single-sign-on-failed', 'login_required'],
  ])('is refused as %s where it says %s', async (code, error) => {
    const refused = await comesBack((answer) => {
      answer.delete('code');
      answer.set('error', error);
    });
    await letsNobodyIn(refused, code);
  });

  it('is not believed to be a no where another page has made it up', async () => {
    const made = await comesBack((answer) => {
      answer.delete('code');
      answer.set('error', 'access_denied');
      answer.set('state', 'of another flow');
    });
    await letsNobodyIn(made);
  });

  it('is taken once, also by two at the same moment', async () => {
    const begun = await begin();
    const answer = await provider.signIn(begun.json<{ url: string }>().url, 'cora');
    const before = provider.asked.filter((path) => path === '/token').length;
    const all = await Promise.all([finish(answer, begun), finish(answer, begun), finish(answer, begun)]);
    expect(all.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401, 401]);
    expect((await finish(answer, begun)).statusCode).toBe(401);
    expect(provider.asked.filter((path) => path === '/token')).toHaveLength(before + 1);
  });

  it('is refused after ten minutes', async () => {
    const begun = await begin();
    const answer = await provider.signIn(begun.json<{ url: string }>().url, 'cora');
    await api.database.query('update coach_verification set expires_at = now()');
    await letsNobodyIn(await finish(answer, begun));
  });
});

describe('a provider', () => {
  const begins = async () => {
    const begun = await begin();
    return begun.statusCode === 200 ? 'begun' : begun.json<{ code: string }>().code;
  };

  it('that is away is told as such, and asked again the next time', async () => {
    provider.away = true;
    try {
      expect(await begins()).toBe('provider-not-answering');
    } finally {
      provider.away = false;
    }
    expect(await begins()).toBe('begun');
  });

  it('that goes away before the code is redeemed lets nobody in, and is told as such', async () => {
    const begun = await begin();
    const answer = await provider.signIn(begun.json<{ url: string }>().url, 'cora');
    provider.away = true;
    try {
      await letsNobodyIn(await finish(answer, begun), 'provider-not-answering');
    } finally {
      provider.away = false;
    }
  });

  it('that names itself otherwise than the operator has is not asked', async () => {
    provider.spoil = (_, body) => ({ ...body, issuer: 'https://elsewhere.example' });
    expect(await begins()).toBe('provider-not-answering');
  });

  it('whose metadata lead to another host’s token endpoint is not followed there', async () => {
    const other = await ProviderUnderTest.start();
    try {
      provider.spoil = (path, body) =>
        path.startsWith('/.well-known') ? { ...body, token_endpoint: `${other.issuer}/token` } : body;
      await letsNobodyIn(await comesBack(), 'provider-not-answering');
      expect(other.asked).toEqual([]);
    } finally {
      await other.stop();
    }
  });
});
