import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { keepNoise } from '@troth/database';
import { signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';

let api: ApiUnderTest;
let cora: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
  cora = await signInCoach(api);
});
afterAll(() => api?.close());

const noise = async () => (await api.ask('GET', '/api/v1/coach/noise', undefined, cora)).json<object>();

it('tells a coach what is assumed, then their practice’s own figures with their couples', async () => {
  expect(await noise()).toEqual({ couples: 0, figures: null });
  const { practiceId } = api.coach;
  const now = api.clock.now();
  await api.database.transaction((tx) => keepNoise(tx, practiceId, { couples: 31, figures: null, now }));
  expect(await noise()).toEqual({ couples: 31, figures: null });

  const one = { sd: 1.8, r: 0.62, couples: 52 };
  const figures = { trust: one, openness: one, closeness: one };
  await api.database.transaction((tx) => keepNoise(tx, practiceId, { couples: 52, figures, now }));
  await api.database.transaction((tx) => keepNoise(tx, practiceId, { couples: 53, figures: null, now }));
  expect(await noise()).toEqual({ couples: 53, figures });
});

it('tells nobody who is not signed in', async () => {
  expect((await api.ask('GET', '/api/v1/coach/noise')).statusCode).toBe(401);
});
