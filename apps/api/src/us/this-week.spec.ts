import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { monday, startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, enrol, saveCheckIn, signInPartner } from '../couple.fixture.js';

let api: ApiUnderTest;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());

const page = async (who: Record<string, string>) => (await api.ask('GET', '/api/v1/us', undefined, who)).json();

describe('a partner’s own page', () => {
  it('tells its reader how this week stands, and when they are asked next', async () => {
    api.clock.moveTo(monday);
    const couple = await enrol(api, 'thisweek');
    const ana = await signInPartner(api, couple, couple.a);
    const ben = await signInPartner(api, couple, couple.b);
    const nextAt = { date: '2026-12-06', time: '19:00', zone: 'Europe/Berlin' };
    const closesAt = { date: '2026-12-01', time: '18:00', zone: 'Europe/Berlin' };
    const toCome = (await page(ana)).week;
    expect(toCome).toEqual({
      state: 'to-come',
      asksAt: { date: '2026-11-29', time: '19:00', zone: 'Europe/Berlin' },
      closesAt,
      nextAt,
    });
    const tokens = await askBoth(api, couple, '2026-W48');
    expect((await page(ana)).week).toMatchObject({ state: 'open', nextAt });
    await saveCheckIn(api, tokens.a, { answers: { openness: 1, closeness: 1, trust: 0, focus: 1 } });
    expect((await page(ana)).week).toMatchObject({ state: 'answered' });
    expect((await page(ben)).week).toMatchObject({ state: 'open' });
    await api.ask('POST', '/api/v1/us/pause', undefined, ana);
    expect((await page(ana)).week).toBeNull();
  });
});
