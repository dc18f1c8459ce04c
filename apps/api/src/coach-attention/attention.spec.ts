import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { raiseFlag } from '@troth/testing';
import type { CoupleStory } from '@troth/contract';
import { signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, enrol, saveCheckIn, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let cora: Record<string, string>;
let couple: CoupleUnderTest;

beforeAll(async () => {
  api = await startApi();
  cora = await signInCoach(api);
});
afterAll(() => api?.close());

let count = 0;
beforeEach(async () => {
  couple = await enrol(api, `couple${(count += 1)}`);
});

const raise = (level: 1 | 2 | 3 = 2) =>
  raiseFlag(api.database, couple, { flag: 'trust-drop', side: 'a', now: api.clock.now(), level });
const act = (id: string, step: string, body: unknown = {}) =>
  api.ask('POST', `/api/v1/coach/attention/${id}/${step}`, body, cora);
const story = async (): Promise<CoupleStory> =>
  (await api.ask('GET', `/api/v1/coach/couples/${couple.enrolmentId}`, undefined, cora)).json();
const listed = async () => {
  const path = '/api/v1/coach/couples?filter=attention&limit=100';
  const { items } = (await api.ask('GET', path, undefined, cora)).json() as { items: { enrolmentId: string }[] };
  return items.some(({ enrolmentId }) => enrolmentId === couple.enrolmentId);
};

describe('a flag that its coach has seen', () => {
  it.each(['see', 'clear'])('is left in peace for four weeks, and in the list no more (%s)', async (step) => {
    const id = await raise();
    expect(await listed()).toBe(true);
    expect((await act(id, step)).statusCode).toBe(204);
    expect(await listed()).toBe(false);
    expect((await story()).flags).toMatchObject([{ id, quiet: { as: 'seen', until: '2026-12-21' } }]);
  });

  it('is up again once it is wanted, with what became of it', async () => {
    const id = await raise();
    await act(id, 'see');
    api.clock.advance({ minutes: 1 });
    expect((await act(id, 'recall')).statusCode).toBe(204);
    expect(await listed()).toBe(true);
    const [flag] = (await story()).flags;
    expect(flag).toMatchObject({ quiet: null, level: 2 });
    expect(flag!.history.map(({ became }) => became)).toEqual(['seen', 'recalled']);
  });
});

describe('a flag that is snoozed', () => {
  it('is quiet until the day that was chosen, or until it gets worse', async () => {
    const id = await raise();
    expect((await act(id, 'snooze', { until: '2026-12-24' })).statusCode).toBe(204);
    expect((await story()).flags).toMatchObject([{ quiet: { as: 'snoozed', until: '2026-12-24' } }]);
    await act(id, 'recall');
    expect((await act(id, 'snooze', { until: null })).statusCode).toBe(204);
    expect((await story()).flags).toMatchObject([{ quiet: { as: 'snoozed', until: '2027-01-18' } }]);
  });

  it.each(['2026-11-23', '2027-01-19', 'soon'])('to %s is refused at its field', async (until) => {
    const answer = await act(await raise(), 'snooze', { until });
    expect(answer.json()).toMatchObject({
      status: 422,
      errors: [{ path: 'until', message: 'Choose a day from tomorrow on, within the next eight weeks.' }],
    });
  });
});

describe('words that their coach has read', () => {
  it('are over, but for those that came after what was on the page', async () => {
    const tokens = await askBoth(api, couple, '2026-W48');
    const write = (text: string) => saveCheckIn(api, tokens.a, { note: { text, audience: 'coach' } });
    await write('first');
    const id = await raiseFlag(api.database, couple, { flag: 'note', side: 'a', now: api.clock.now() });
    expect((await act(id, 'snooze', { until: null })).statusCode).toBe(422);
    const [seen] = (await story()).notes.items;
    const { noteIds } = (await story()).flags.find((flag) => flag.id === id)!;
    expect(noteIds).toEqual([seen!.noteId]);

    api.clock.advance({ minutes: 5 });
    await write('second');
    await act(id, 'see', { upTo: seen!.writtenAt });
    expect((await story()).flags).toMatchObject([{ id, noteIds }]);
    await act(id, 'see', { upTo: api.clock.now().toISOString() });
    const { flags, endedFlags } = await story();
    expect([flags, endedFlags]).toMatchObject([[], [{ id, kind: 'note' }]]);
  });
});
