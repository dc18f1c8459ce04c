import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { monday, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
beforeAll(async () => {
  api = await startApi();
  api.clock.moveTo(monday);
  couple = await enrol(api, 'after');
});
afterAll(() => api?.close());

it('the email three months later is offered after an end together only, and off at first', async () => {
  const ana = await signInPartner(api, couple, couple.a);
  const ben = await signInPartner(api, couple, couple.b);
  const wants = async (who: Record<string, string>) =>
    (await api.ask('GET', '/api/v1/us', undefined, who)).json().wordAfter;
  expect(await wants(ana)).toBeNull();
  await api.ask('POST', '/api/v1/us/complete', { how: 'apart' }, ana);
  expect(await wants(ana)).toBeNull();

  await api.database.query(`update enrolment set ended_how = 'together' where id = $1`, [couple.enrolmentId]);
  expect(await wants(ana)).toBe(false);
  expect((await api.ask('PUT', '/api/v1/us/word-after', { wants: true }, ana)).statusCode).toBe(204);
  expect([await wants(ana), await wants(ben)]).toEqual([true, false]);
});
