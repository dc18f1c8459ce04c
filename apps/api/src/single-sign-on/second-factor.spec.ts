import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import { coachPassword, cookieOf, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { ProviderUnderTest } from './provider.fixture.js';
import { throughProvider } from './through-provider.fixture.js';

let provider: ProviderUnderTest;
let api: ApiUnderTest;

beforeAll(async () => void (provider = await ProviderUnderTest.start()));
afterAll(() => provider?.stop());
beforeEach(async () => {
  provider.accounts.clear();
  provider.accounts.set('cora', { email: 'cora@practice.example', email_verified: true });
  api = await startApi({ signIn: { singleSignOn: provider.settings } });
});
afterEach(() => api?.close());

type Sent = Record<string, string>;

const comesBack = () => throughProvider({ api, provider });
const rows = (statement: string) => api.database.query(statement);
const isLinked = () =>
  rows(`insert into coach_account (id, user_id, account_id, provider_id, created_at, updated_at)
    values (gen_random_uuid(), '${api.coach.coachId}', 'cora', '${provider.issuer}', now(), now())`);

describe('the second factor', () => {
  const withSettings = async (given: object): Promise<void> => {
    await api.close();
    api = await startApi({ signIn: { secondFactor: true, singleSignOn: { ...provider.settings, ...given } } });
    await isLinked();
  };
  const couples = (cookie: Sent) => api.ask('GET', '/api/v1/coach/couples', undefined, cookie);
  it('is asked for here after the provider’s, unless the operator says that the provider asks', async () => {
    await withSettings({});
    expect((await couples(cookieOf(await comesBack()))).json()).toMatchObject({ code: 'second-factor-needed' });
    await withSettings({ providerAsksSecondFactor: true });
    expect((await couples(cookieOf(await comesBack()))).statusCode).toBe(200);
  });

  it('is asked for where the coach has an app for codes, and nobody is let in before', async () => {
    const before = await signInCoach(api);
    const own = (path: string, body: unknown) => api.ask('POST', `/api/v1/coach/account/${path}`, body, before);
    const { secret } = (await own('authenticator', { current: coachPassword })).json<{ secret: string }>();
    const confirmed = await own('authenticator/confirm', { code: new TOTP({ secret }).generate() });
    const [recovery] = confirmed.json<{ recoveryCodes: string[] }>().recoveryCodes;
    await isLinked();
    await rows('delete from coach_session');

    const came = await comesBack();
    expect(came.json()).toEqual({ next: 'code' });
    expect(await rows('select from coach_session')).toEqual([]);
    const signedIn = await api.ask('POST', '/api/auth/sign-in/code', { code: recovery }, cookieOf(came));
    expect(signedIn.json()).toMatchObject({ user: { id: api.coach.coachId } });
  });

  it('counts as asked by the provider only where its acr says what the operator wants', async () => {
    await withSettings({ providerAsksSecondFactor: true, acr: 'two-factors' });
    expect((await couples(cookieOf(await comesBack()))).statusCode).toBe(403);
    provider.accounts.set('cora', { acr: 'two-factors' });
    expect((await couples(cookieOf(await comesBack()))).statusCode).toBe(200);
  });

  it('does not link a coach who has given a password alone', async () => {
    await api.close();
    api = await startApi({ signIn: { secondFactor: true, singleSignOn: provider.settings } });
    const asked = await comesBack();
    const password = { email: api.coach.email, password: coachPassword };
    await api.ask('POST', '/api/auth/sign-in/email', password, cookieOf(asked));
    expect(await rows(`select from coach_account where provider_id <> 'credential'`)).toEqual([]);
  });
});
