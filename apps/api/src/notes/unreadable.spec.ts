import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, closeWeek, enrol, saveCheckIn, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
beforeAll(async () => {
  api = await startApi();
  couple = await enrol(api, 'sealed');
  const first = await askBoth(api, couple, '2026-W48');
  await saveCheckIn(api, first.a, { note: { text: 'hello Ben', audience: 'partner' } });
  await saveCheckIn(api, first.b, { note: { text: 'hello coach', audience: 'coach' } });
  await closeWeek(api, couple, '2026-W48');
  // As if sealed with a key that is gone.
  await api.database.query(`update person_key set wrapped = replace(wrapped, 'v1.k1.', 'v1.lost.')`);
});
afterAll(() => api?.close());

describe('a note whose key is gone', () => {
  it('is told to its reader as one that cannot be read, beside the rest of the page', async () => {
    const ben = await signInPartner(api, couple, couple.b);
    const page = await api.ask('GET', '/api/v1/us', undefined, ben);
    expect(page.statusCode).toBe(200);
    expect(page.json()).toMatchObject({
      partnerName: 'Ana',
      notesForMe: [{ text: expect.stringContaining('we cannot read this note any more') }],
    });
  });

  it('is told to the coach as the operator’s to mend, on a page that is there', async () => {
    const cora = await signInCoach(api);
    for (const path of ['', '/notes']) {
      const page = await api.ask('GET', `/api/v1/coach/couples/${couple.enrolmentId}${path}`, undefined, cora);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain('the key that it was sealed with is missing');
      expect(page.body).not.toContain('hello');
    }
  });

  it('is named in its writer’s export, beside everything else', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    const copy = await api.ask('GET', '/api/v1/us/export', undefined, ana);
    expect(copy.statusCode).toBe(200);
    expect(copy.json().checkIns).toMatchObject([{ note: expect.stringContaining('cannot be read any more') }]);
    expect(copy.json().person).toHaveLength(1);
  });
});
