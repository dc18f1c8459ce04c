import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { coachPassword, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { Authenticator } from './authenticator.fixture.js';

const origin = 'http://localhost:3000';
const account = '/api/v1/coach/account/passkeys';
const device = new Authenticator(origin);

let api: ApiUnderTest;
let cora: Record<string, string>;

// By one connection: what asks for a second while it holds the first is never answered.
beforeAll(async () => {
  api = await startApi({ publicUrl: origin }, { connections: 1 });
  cora = await signInCoach(api);
});
afterAll(() => api?.close());

const offered = async () =>
  (await api.ask('POST', `${account}/options`, { current: coachPassword }, cora)).json<{ challenge: string }>();
const asked = async () => (await api.ask('POST', '/api/auth/passkey/options', {})).json<{ challenge: string }>();
const signIn = (answer: object) => api.ask('POST', '/api/auth/passkey', { answer });

it('a passkey is added once, by what the browser was asked just then', async () => {
  const answer = device.make(await offered());
  const add = () => api.ask('POST', account, { name: 'My phone', answer }, cora);
  expect((await add()).statusCode).toBe(204);
  expect((await add()).json()).toMatchObject({ code: 'passkey-not-known' });
});

it('a passkey signs its coach in, once for each challenge', async () => {
  const answer = device.answer(await asked());
  expect((await signIn(answer)).json()).toMatchObject({ user: { email: api.coach.email } });
  expect((await signIn(answer)).json()).toMatchObject({ code: 'passkey-not-known' });
});

it('a challenge is used up by an answer that is refused', async () => {
  const challenge = await asked();
  const forged = new Authenticator(origin).answer(challenge);
  const { id, rawId } = device.answer(challenge);
  expect((await signIn({ ...forged, id, rawId })).statusCode).toBe(401);
  expect((await signIn(device.answer(challenge))).json()).toMatchObject({ code: 'passkey-not-known' });
});
