import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, saveCheckIn, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let ana: Record<string, string>;
let ben: Record<string, string>;
beforeAll(async () => {
  api = await startApi();
  api.clock.moveTo(monday);
  couple = await enrol(api, 'silent');
  ana = await signInPartner(api, couple, couple.a);
  ben = await signInPartner(api, couple, couple.b);
});
afterAll(() => api?.close());

const page = async (who: Record<string, string>) => (await api.ask('GET', '/api/v1/us', undefined, who)).json();
const askMe = (who: Record<string, string>) => api.ask('POST', '/api/v1/us/check-in', {}, who);

it('somebody who rests answers on their own page: asked as usual again, unseen by the other', async () => {
  await api.database.query(`update partner set rhythm = 'resting', rhythm_since = '2026-W40' where id = $1`, [
    couple.a,
  ]);
  const ofBen = await page(ben);
  expect([(await page(ana)).rhythm, ofBen.rhythm]).toEqual(['resting', 'every-week']);

  const asked = await askMe(ana);
  expect(asked.statusCode).toBe(200);
  const { token } = asked.json();
  expect((await api.ask('POST', '/api/v1/check-in/look', { token })).json()).toMatchObject({
    week: '2026-W48',
    closed: false,
  });
  expect((await page(ana)).rhythm).toBe('resting');

  expect((await saveCheckIn(api, token, {})).statusCode).toBe(200);
  expect((await page(ana)).rhythm).toBe('every-week');
  expect(await page(ben)).toEqual(ofBen);
  const changed = `select payload from event where name = 'rhythm.changed'`;
  expect(await api.database.query(changed)).toEqual([{ payload: { partnerId: couple.a, rhythm: 'every-week' } }]);
  const story = await api.ask('GET', `/api/v1/coach/couples/${couple.enrolmentId}`, undefined, await signInCoach(api));
  expect(story.json().rhythms).toEqual([{ of: 'a', rhythm: 'every-week', at: monday.toISOString() }]);
});

it('asked once more it opens the same check-in, whose own email does not come then', async () => {
  expect((await askMe(ana)).statusCode).toBe(200);
  const asked = await api.database.query(
    `select from event where name = 'check-in.asked' and payload ->> 'partnerId' = $1`,
    [couple.a],
  );
  expect(asked).toHaveLength(1);
});

it('is refused while the programme is paused', async () => {
  await api.ask('POST', '/api/v1/us/pause', {}, ben);
  const refused = await askMe(ana);
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'not-active']);
});
