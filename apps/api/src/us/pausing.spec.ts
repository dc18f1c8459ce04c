import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AnswerOf, caseload, Us } from '@troth/contract';
import { monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, signInPartner } from '../couple.fixture.js';

let api: ApiUnderTest;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());

it('a pause lasts until one of the days on offer, which both partners and their coach see', async () => {
  api.clock.moveTo(monday);
  const couple = await enrol(api, 'pausing');
  const ana = await signInPartner(api, couple, couple.a);
  const ben = await signInPartner(api, couple, couple.b);
  const page = async (who: typeof ana) => (await api.ask('GET', '/api/v1/us', undefined, who)).json<Us>();
  const cora = await signInCoach(api);
  const listed = async () => {
    const answer = await api.ask('GET', '/api/v1/coach/couples?search=pausing', undefined, cora);
    return answer.json<AnswerOf<typeof caseload.list>>().items[0]!.pausedUntil;
  };
  const pause = (body?: object) => api.ask('POST', '/api/v1/us/pause', body, ana);

  const { pauseChoices } = await page(ana);
  expect(pauseChoices.map(({ weeks }) => weeks)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const weeks of [0, 9, 1.5, '3']) {
    const refused = (await pause({ weeks })).json();
    expect(refused).toMatchObject({ code: 'invalid-input', errors: [{ path: 'weeks' }] });
  }
  expect(await listed()).toBeNull();
  expect((await pause({ weeks: 3 })).statusCode).toBe(204);
  const paused = await page(ana);
  expect(paused.enrolment.pausedUntil).toEqual(pauseChoices[2]!.until);
  expect(paused.pauseChoices).toEqual([]);
  expect(await listed()).toMatchObject({ date: pauseChoices[2]!.until.date, zone: 'Europe/Berlin' });
  expect((await page(ben)).enrolment.pausedUntil).not.toBeNull();

  await api.ask('POST', '/api/v1/us/resume', {}, ben);
  expect((await page(ana)).enrolment.pausedUntil).toBeNull();
  api.clock.moveTo(new Date(api.clock.now().getTime() + 60_000));
  expect((await pause()).statusCode).toBe(204);
  expect((await page(ana)).enrolment).toMatchObject({ state: 'paused', pausedUntil: null });
  expect(await listed()).toBeNull();
});
