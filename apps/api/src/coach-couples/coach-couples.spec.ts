import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idsAt } from '@troth/database';
import type { AttentionFlagId } from '@troth/domain';
import { raiseFlag as raise } from '@troth/testing';
import { coachPassword, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, closeWeek, enrol, promiseFor, saveCheckIn, type CoupleUnderTest } from '../couple.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';

let api: ApiUnderTest;
let cora: Record<string, string>;
let dora: Record<string, string>;
let doraId: string;
let couple: CoupleUnderTest;
let quiet: CoupleUnderTest;
let calm: CoupleUnderTest;

beforeAll(async () => {
  api = await startApi();
  couple = await enrolLater('story');
  quiet = await enrolLater('quiet');
  calm = await enrolLater('calm');
  const added = await addCoach(
    api.database,
    { name: 'Dora', email: 'dora@practice.example', zone: 'Europe/Berlin', password: coachPassword },
    api.clock.now(),
  );
  doraId = added.coachId;
  cora = await signInCoach(api);
  dora = await signInCoach(api, 'dora@practice.example');
  const tokens = await askBoth(api, couple, '2026-W48');
  await saveCheckIn(api, tokens.a, {
    promise: promiseFor(api, 'call at noon'),
    note: { text: 'for the coach to read', audience: 'coach' },
  });
  await saveCheckIn(api, tokens.b, { note: { text: 'only mine', audience: 'private' } });
  await closeWeek(api, couple, '2026-W48');
  api.clock.advance({ days: 7 });
  await raiseFlag(couple, 'trust-drop');
  await raiseFlag(couple, 'missed-twice');
});
afterAll(() => api?.close());

/** Each a minute after the one before, so that their ids have an order. */
async function enrolLater(name: string): Promise<CoupleUnderTest> {
  api.clock.advance({ minutes: 1 });
  return enrol(api, name);
}

const read = async (path: string, who = cora) => api.ask('GET', `/api/v1/coach/${path}`, undefined, who);
const act = async (path: string, body?: unknown, who = cora) => api.ask('POST', `/api/v1/coach/${path}`, body, who);

/** Everything on a list, read a page of one at a time. */
async function oneByOne<Item>(path: string): Promise<Item[]> {
  const seen: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: Item[]; nextCursor: string | null } = (
      await read(`${path}?limit=1${cursor ? `&cursor=${cursor}` : ''}`)
    ).json();
    seen.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return seen;
}

async function raiseFlag(of: CoupleUnderTest, flag: AttentionFlagId): Promise<string> {
  // As an earlier version kept it, with a code for its week.
  const weeks = ['2026-W46', '2026-W47', '2026-W48'] as const;
  const evidence = { text: '3 of 10 in 2026-W48, after 8.0.', weeks, figures: { before: 8, after: 3 } };
  return raise(api.database, of, { flag, side: 'a', now: api.clock.now(), evidence });
}

describe('the list', () => {
  it('shows the coach’s couples, the one that needs attention first, with the evidence', async () => {
    const { items, nextCursor } = (await read('couples')).json();
    expect(nextCursor).toBeNull();
    expect(items.map(({ enrolmentId }: { enrolmentId: string }) => enrolmentId)).toEqual([
      couple.enrolmentId,
      quiet.enrolmentId,
      calm.enrolmentId,
    ]);
    expect(items[0]).toMatchObject({
      names: ['Ana', 'Ben'],
      state: 'active',
      stage: 'communication',
      round: 1,
      weekInRound: 2,
      trust: { a: { value: 4, givenInWeekOf: '2026-11-23', old: false }, b: { value: 4 } },
      // The week has closed, and the next one is not open yet.
      answeredThisWeek: { a: null, b: null },
      scores: { a: { own: null, seen: null } },
    });
    const evidence = '3 of 10 in the week of 23 to 29 November, after 8.0 on average in the 2 answers before.';
    expect(items[0].flags).toMatchObject([{ kind: 'trust-drop', evidence }]);
    expect(items[1]).toMatchObject({ flags: [], answeredThisWeek: { a: null, b: null } });
  });

  it('comes in pages that neither repeat nor leave out a couple', async () => {
    const seen = await oneByOne<{ enrolmentId: string }>('couples');
    expect(seen.map(({ enrolmentId }) => enrolmentId)).toEqual([
      couple.enrolmentId,
      quiet.enrolmentId,
      calm.enrolmentId,
    ]);
  });

  it('of coaches comes in pages too', async () => {
    const seen = await oneByOne<{ name: string }>('coaches');
    expect(seen.map(({ name }) => name)).toEqual(['Cora', 'Dora']);
  });

  it('is narrowed by a filter, and names a filter, limit or cursor that does not fit', async () => {
    expect((await read('couples?filter=attention')).json().items).toHaveLength(1);
    expect((await read('couples?filter=paused')).json().items).toEqual([]);
    const wrong = (await read('couples?filter=nice&limit=0')).json();
    expect(wrong.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['filter', 'limit']);
    for (const cursor of ['rubbish', Buffer.from('["x","y"]').toString('base64url')]) {
      expect((await read(`couples?cursor=${cursor}`)).json()).toMatchObject({
        status: 422,
        errors: [{ path: 'cursor' }],
      });
    }
  });
});

describe('a couple’s story', () => {
  it('holds both partners’ ratings and promises, and of their notes only those for the coach', async () => {
    const response = await read(`couples/${couple.enrolmentId}`);
    const story = response.json();
    expect(story).toMatchObject({
      names: { a: 'Ana', b: 'Ben' },
      state: 'active',
      where: { stage: 'communication' },
      may: { confirmStage: false, returnTo: [] },
      regularity: { a: { answered: 1, asked: 1 }, b: { answered: 1, asked: 1 } },
    });
    expect(story.weeks).toHaveLength(1);
    expect(story.weeks[0]).toMatchObject({
      state: 'closed',
      answers: { a: { trust: 4, answeredAt: '2026-11-23 09:03 Europe/Berlin' }, b: { trust: 4 } },
    });
    expect(story.promises.items).toMatchObject([
      { maker: 'a', text: 'If it is Wednesday, then I will call at noon.', own: null },
    ]);
    expect(story.notes).toMatchObject({
      items: [{ by: 'Ana', text: 'for the coach to read', answerTo: expect.stringContaining('@') }],
      nextCursor: null,
    });
    expect(response.body).not.toContain('only mine');
    expect(response.body).not.toMatch(/sharesSeen|optionalStages|chosenStages/);
  });

  it('keeps private choices out of the timeline', async () => {
    await api.database.query(
      `insert into event (practice_id, id, month, enrolment_id, name, version, payload, occurred_at)
       values ($1, $2, date_trunc('month', $3::timestamptz)::date, $4, 'forgiveness.chosen', 1, '{}', $3)`,
      [couple.practiceId, idsAt(api.clock.now())(), api.clock.now(), couple.enrolmentId],
    );
    const { items } = (await read(`couples/${couple.enrolmentId}/events?limit=100`)).json();
    const names = items.map(({ name }: { name: string }) => name);
    expect(names).toContain('check-in.answered');
    expect(names).not.toContain('forgiveness.chosen');
  });
});

describe('another coach’s couple', () => {
  it('is not told apart from one that does not exist, on any route', async () => {
    const nobody = '019aa000-0000-7000-8000-000000000000';
    expect((await read('couples', dora)).json().items).toEqual([]);
    for (const path of ['', '/emails', '/events', '/promises', '/notes', '/timeline']) {
      const [foreign, missing] = [
        await read(`couples/${couple.enrolmentId}${path}`, dora),
        await read(`couples/${nobody}${path}`, dora),
      ];
      expect(foreign.statusCode).toBe(404);
      expect(foreign.body).toBe(missing.body);
    }
    const bodies: Record<string, unknown> = {
      return: { stage: 'communication' },
      complete: { how: 'apart' },
      notes: { text: 'x' },
      assign: { coachId: doraId },
    };
    for (const step of ['confirm-stage', 'return', 'pause', 'resume', 'complete', 'notes', 'assign']) {
      const response = await act(`couples/${couple.enrolmentId}/${step}`, bodies[step], dora);
      expect([step, response.statusCode]).toEqual([step, 404]);
    }
    const flag = (await read('couples')).json().items[0].flags[0].id;
    for (const [step, body] of [
      ['clear', {}],
      ['see', {}],
      ['snooze', { until: null }],
      ['recall', {}],
    ] as const)
      expect([step, (await act(`attention/${flag}/${step}`, body, dora)).statusCode]).toEqual([step, 404]);
    expect((await read('couples')).json().items[0].flags).toHaveLength(1);
  });
});

describe('guiding a couple', () => {
  it('writes a sealed note once for a key, and shows it to the coach alone', async () => {
    const key = { ...cora, 'idempotency-key': 'note-1' };
    const path = `/api/v1/coach/couples/${couple.enrolmentId}/notes`;
    const [first, again] = await Promise.all([1, 2].map(() => api.ask('POST', path, { text: 'they are tired' }, key)));
    expect(first?.statusCode).toBe(201);
    expect(again?.body).toBe(first?.body);
    const other = await api.ask('POST', path, { text: 'another text' }, key);
    expect(other.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    const rows = await api.database.query<{ sealed: string }>('select sealed from coach_note');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.sealed).not.toContain('tired');
    expect((await read(`couples/${couple.enrolmentId}`)).json().notes.items[0]).toMatchObject({
      by: 'Cora',
      text: 'they are tired',
    });
  });

  it('gives notes and promises back in pages, the latest first, none twice and none left out', async () => {
    const path = `couples/${couple.enrolmentId}`;
    // Both at one instant: their ids decide.
    for (const text of ['second', 'third']) await act(`${path}/notes`, { text });
    const notes = await oneByOne<{ text: string; writtenAt: string }>(`${path}/notes`);
    expect(notes.map(({ text }) => text).sort()).toEqual([
      'for the coach to read',
      'second',
      'they are tired',
      'third',
    ]);
    expect(notes.map(({ writtenAt }) => writtenAt)).toEqual(
      notes
        .map(({ writtenAt }) => writtenAt)
        .sort()
        .reverse(),
    );
    expect(await oneByOne(`${path}/promises`)).toMatchObject([{ maker: 'a' }]);
    for (const list of ['notes', 'promises', 'emails', 'events']) {
      expect((await read(`${path}/${list}?cursor=rubbish`)).json()).toMatchObject({ status: 422 });
    }
    expect((await read('coaches?cursor=rubbish')).json()).toMatchObject({ status: 422 });
  });

  it('confirms a stage only after its shortest stay, and pauses and resumes', async () => {
    expect((await act(`couples/${quiet.enrolmentId}/confirm-stage`)).json()).toMatchObject({
      status: 409,
      code: 'stay-not-over',
    });
    expect((await act(`couples/${quiet.enrolmentId}/pause`, {})).statusCode).toBe(204);
    expect((await act(`couples/${quiet.enrolmentId}/pause`, {})).json()).toMatchObject({ code: 'not-active' });
    expect((await act(`couples/${quiet.enrolmentId}/resume`, {})).statusCode).toBe(204);
    expect((await act(`couples/${quiet.enrolmentId}/return`, { stage: 'nowhere' })).json()).toMatchObject({
      code: 'not-an-earlier-stage',
    });
  });

  it('takes a flag down once, and doing so twice is no fault', async () => {
    const flag = await raiseFlag(quiet, 'perception-gap');
    expect((await act(`attention/${flag}/clear`, {})).statusCode).toBe(204);
    expect((await act(`attention/${flag}/clear`, {})).statusCode).toBe(204);
    const events = await api.database.query(
      `select id from event where name = 'attention.seen' and enrolment_id = $1`,
      [quiet.enrolmentId],
    );
    expect(events).toHaveLength(1);
  });

  it('hands a couple to another coach of the practice, who sees it from then on', async () => {
    const nobody = '019aa000-0000-7000-8000-000000000000';
    expect((await act(`couples/${quiet.enrolmentId}/assign`, { coachId: nobody })).json().errors).toMatchObject([
      { path: 'coachId' },
    ]);
    expect((await act(`couples/${quiet.enrolmentId}/assign`, { coachId: doraId })).statusCode).toBe(204);
    expect((await read(`couples/${quiet.enrolmentId}`)).statusCode).toBe(404);
    expect((await read(`couples/${quiet.enrolmentId}`, dora)).statusCode).toBe(200);
  });
});
