import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { idsAt, insertAskings } from '@troth/database';
import { measureOpenUntil, readMeasures } from '@troth/domain';
import { monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, mailLink, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';

const own = {
  id: 'our-scale',
  version: 2,
  name: 'Our scale',
  about: 'Think of the past week.',
  items: [
    { id: 'ease', text: 'I felt at ease at home.' },
    { id: 'strain', text: 'I felt under strain.', reversed: true },
  ],
  scale: { min: 1, max: 5, minLabel: 'Never', maxLabel: 'Always' },
  scoring: { how: 'sum', mayMiss: 0 },
  better: 'higher',
  sd: 1.5,
  r: 0.8,
  provenance: 'Written by this practice in 2026.',
  rights: 'Our own questions, written by this practice.',
};

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let ana: Record<string, string>;
let couples = 0;

beforeAll(async () => void (api = await startApi({ measures: readMeasures([own]) })));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `measures${(couples += 1)}`);
  ana = await signInPartner(api, couple, couple.a);
});

const mine = '/api/v1/us/measures';
const six = (value: number) => ({
  trust: value,
  safety: value,
  hope: value,
  closeness: value,
  repair: value,
  satisfaction: value,
});
const lookAt = async (who: Record<string, string>) => (await api.ask('GET', mine, undefined, who)).json();
const give = (answers: object, who = ana) => api.ask('PUT', mine, { answers }, who);
const toCoach = async () =>
  api.ask('GET', `/api/v1/coach/couples/${couple.enrolmentId}/measures`, undefined, await signInCoach(api));

/** What the ticker does when their time has come. */
async function asks(partnerId: string, occasion = 'first'): Promise<void> {
  const now = api.clock.now();
  const { practiceId, enrolmentId } = couple;
  const asking = { practiceId, enrolmentId, partnerId, occasion, openUntil: measureOpenUntil(now) };
  await api.database.transaction((tx) => insertAskings(tx, [{ ...asking, id: idsAt(now)() }], now));
}

describe('a partner who is asked how things are', () => {
  it('sees the questions with where they come from, ours and the practice’s, and answers them', async () => {
    expect(await lookAt(ana)).toEqual({ asked: null, trajectories: [] });
    await asks(couple.a);
    const { asked } = await lookAt(ana);
    expect(asked.measures.map(({ key, items }: { key: string; items: unknown[] }) => [key, items.length])).toEqual([
      ['troth-6@1', 6],
      ['our-scale@2', 2],
    ]);
    expect(asked.measures[0].provenance).toMatch(/not validated/);
    expect(asked).toMatchObject({ given: null, openUntil: { date: '2026-12-07', time: '09:00' } });

    expect((await give({ 'troth-6@1': six(4), 'our-scale@2': { ease: 4, strain: 2 } })).statusCode).toBe(204);
    expect(await lookAt(ana)).toMatchObject({
      asked: { given: { 'our-scale@2': { ease: 4 } } },
      trajectories: [
        { key: 'troth-6@1', points: [{ on: '2026-11-23', score: 4 }], change: null, leastChange: 2.1 },
        { key: 'our-scale@2', lowest: 2, highest: 10, points: [{ score: 8 }] },
      ],
    });
  });

  it('may leave out any of them, and take their answers back by leaving out all', async () => {
    await asks(couple.a);
    await give({ 'troth-6@1': { trust: 3 }, 'our-scale@2': {} });
    expect(await lookAt(ana)).toMatchObject({ asked: { given: { 'troth-6@1': { trust: 3 } } }, trajectories: [] });
    await give({ 'troth-6@1': {} });
    expect(await lookAt(ana)).toMatchObject({ asked: { given: null } });
  });

  it('is refused what is off the scale or was not asked, and what comes too late', async () => {
    await asks(couple.a);
    for (const wrong of [
      { 'troth-6@1': { trust: 11 } },
      { 'troth-6@1': { luck: 1 } },
      { 'our-scale@2': { ease: 0 } },
      { 'x@1': {} },
    ])
      expect((await give(wrong)).json()).toMatchObject({ status: 422, code: 'invalid-input' });
    api.clock.advance({ days: 14 });
    ana = await signInPartner(api, couple, couple.a);
    expect((await give({ 'troth-6@1': six(4) })).json()).toMatchObject({ code: 'not-found' });
  });

  it('sees a clear change from the first answers to the latest, and no partner’s', async () => {
    const ben = await signInPartner(api, couple, couple.b);
    const before = (await api.ask('GET', mine, undefined, ben)).body;
    for (const [index, score] of [3, 5, 6].entries()) {
      api.clock.moveTo(new Date(monday.getTime() + index * 56 * 86_400_000));
      await asks(couple.a, `time ${index}`);
      ana = await signInPartner(api, couple, couple.a);
      await give({ 'troth-6@1': six(score) });
    }
    expect(await lookAt(ana)).toMatchObject({
      trajectories: [{ points: [{ score: 3 }, { score: 5 }, { score: 6 }], change: 'better' }],
    });
    const again = await signInPartner(api, couple, couple.b);
    expect((await api.ask('GET', mine, undefined, again)).body).toBe(before);
    expect((await toCoach()).json()).toMatchObject({
      a: [{ change: 'better', latest: [{ text: 'I can trust my partner.', value: 6 }, {}, {}, {}, {}, {}] }],
      b: [],
    });
    const copy = (await api.ask('GET', '/api/v1/us/export', undefined, ana)).json();
    expect(copy.measures.map(({ answers }: { answers: object }) => answers)).toHaveLength(3);
  });
});

describe('the link of the email', () => {
  const look = (token: string) => api.ask('POST', '/api/v1/measures/look', { token });
  const answer = (token: string, answers: object) => api.ask('PUT', '/api/v1/measures', { token, answers });

  it('opens the questions and takes the answers, until their time is over', async () => {
    await asks(couple.a);
    const token = await mailLink(api, couple, couple.a, 'measure');
    expect((await look(token)).json()).toMatchObject({ name: 'Ana', partnerName: 'Ben', asked: { given: null } });
    expect((await answer(token, { 'troth-6@1': six(7) })).statusCode).toBe(204);
    expect(await lookAt(ana)).toMatchObject({ trajectories: [{ points: [{ score: 7 }] }] });
    expect((await answer(token, { 'troth-6@1': { trust: 99 } })).json()).toMatchObject({ code: 'invalid-input' });
    api.clock.advance({ days: 14 });
    expect((await look(token)).json()).toMatchObject({ code: 'link-not-valid' });
    expect((await answer(token, {})).json()).toMatchObject({ code: 'link-not-valid' });
  });

  it('of another purpose, or where nothing was asked, opens nothing', async () => {
    expect((await look(await mailLink(api, couple, couple.a, 'measure'))).json()).toMatchObject({
      code: 'link-not-valid',
    });
    await asks(couple.a);
    expect((await look(await mailLink(api, couple, couple.a, 'sign-in'))).json()).toMatchObject({
      code: 'link-not-valid',
    });
  });
});
