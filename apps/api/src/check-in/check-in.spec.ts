import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cookieOf, monday, startApi, type ApiUnderTest, type Response } from '../api.fixture.js';
import { answers, askBoth, enrol, promiseFor, saveCheckIn, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let tokens: { a: string; b: string };
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `checkin${(couples += 1)}`);
  tokens = await askBoth(api, couple, '2026-W48');
});

const look = async (token: string, writtenIn?: Response) =>
  (await api.ask('POST', '/api/v1/check-in/look', { token }, writtenIn && cookieOf(writtenIn))).json();

async function events(name: string) {
  return api.database.query<{ payload: Record<string, unknown> }>(
    'select payload from event where enrolment_id = $1 and name = $2 order by id',
    [couple.enrolmentId, name],
  );
}

describe('the form', () => {
  it('asks the stage’s questions, names whom it is for, and changes nothing', async () => {
    const before = await api.database.query('select * from check_in where enrolment_id = $1 order by id', [
      couple.enrolmentId,
    ]);
    const form = await look(tokens.a);
    expect(form).toMatchObject({ week: '2026-W48', name: 'Ana', closed: false, given: null, own: [], seen: [] });
    expect(form.questions.map(({ id }: { id: string }) => id)).toEqual(['openness', 'closeness', 'trust', 'focus']);
    expect(form.closesAtLocal).toEqual({ date: '2026-11-25', time: '09:00', zone: 'Europe/Berlin' });
    expect(form.nextAt).toEqual({ date: '2026-12-06', time: '19:00', zone: 'Europe/Berlin' });
    expect(
      await api.database.query('select * from check_in where enrolment_id = $1 order by id', [couple.enrolmentId]),
    ).toEqual(before);
  });

  it('reads nothing any more once the week has closed', async () => {
    await saveCheckIn(api, tokens.a, { note: { text: 'mine alone', audience: 'private' } });
    api.clock.advance({ days: 3 });
    const form = await look(tokens.a);
    expect(form).toMatchObject({ closed: true, given: null, questions: [], own: [], seen: [], name: '' });
  });

  it('never tells what the other answered, nor whether they did', async () => {
    const before = await look(tokens.b);
    await saveCheckIn(api, tokens.a, {
      promise: promiseFor(api, 'call at noon'),
      note: { text: 'for Ben', audience: 'partner' },
    });
    expect(await look(tokens.b)).toEqual(before);
  });
});

describe('answering', () => {
  it('keeps answers, promise and sealed note, and gives them back to their writer', async () => {
    const promise = promiseFor(api, 'put my phone away');
    const saved = await saveCheckIn(api, tokens.a, { promise, note: { text: 'a hard week', audience: 'coach' } });
    expect(saved.json()).toMatchObject({
      revision: 1,
      figures: {
        own: { score: null, weeks: 0, promises: 0, lastCounted: null, idle: 0 },
        regularity: { answered: 1, asked: 1 },
      },
    });
    expect((await look(tokens.a, saved)).given).toEqual({
      answers,
      own: [],
      seen: [],
      promise,
      note: { written: true, audience: 'coach' },
    });
    const [row] = await api.database.query<{ note_sealed: string }>(
      'select note_sealed from check_in where partner_id = $1',
      [couple.a],
    );
    expect(row?.note_sealed).toMatch(/^v2\./);
    expect(row?.note_sealed).not.toContain('hard');
    expect((await events('check-in.answered')).map(({ payload }) => payload.first)).toEqual([true]);
    expect(await events('promise.made')).toHaveLength(1);
  });

  it('never gives a note back through the link, and keeps it where none is written', async () => {
    const sealed = async () =>
      (
        await api.database.query<{ note_sealed: string | null; note_audience: string | null }>(
          'select note_sealed, note_audience from check_in where partner_id = $1',
          [couple.a],
        )
      )[0];
    const none = await saveCheckIn(api, tokens.a, { note: { audience: 'private' } });
    expect(none.json().errors).toMatchObject([{ path: 'note.text' }]);
    const first = await saveCheckIn(api, tokens.a, { note: { text: 'mine alone', audience: 'private' } });
    const before = await sealed();
    expect(JSON.stringify(await look(tokens.a, first))).not.toContain('mine alone');
    const kept = await saveCheckIn(api, tokens.a, { note: { audience: 'private' } }, cookieOf(first));
    expect(kept.statusCode).toBe(200);
    expect(await sealed()).toEqual(before);
    const sent = await saveCheckIn(api, tokens.a, { note: { audience: 'partner' } }, cookieOf(kept));
    expect(sent.json().errors).toMatchObject([{ path: 'note.text' }]);
    expect(await sealed()).toEqual(before);
    await saveCheckIn(api, tokens.a);
    expect(await sealed()).toEqual({ note_sealed: null, note_audience: null });
  });

  it('keeps a note as it was written where the same words come again', async () => {
    const sealed = () =>
      api.database.query('select note_sealed, note_written_at from check_in where partner_id = $1', [couple.a]);
    const note = (text: string, writtenIn?: Response) =>
      saveCheckIn(api, tokens.a, { note: { text, audience: 'coach' } }, writtenIn && cookieOf(writtenIn));
    const first = await note('please ring me');
    const before = await sealed();
    api.clock.advance({ minutes: 1 });
    await note('please ring me', first);
    expect(await sealed()).toEqual(before);
    await note('please ring me today');
    expect(await sealed()).toMatchObject([{ note_written_at: api.clock.now() }]);
  });

  it('can be changed until the week closes: one row, a new revision, no second promise', async () => {
    await saveCheckIn(api, tokens.a, { promise: promiseFor(api, 'first') });
    const again = await saveCheckIn(api, tokens.a, { promise: promiseFor(api, 'second') });
    expect(again.json().revision).toBe(2);
    const made = await api.database.query<{ then_act: string }>('select then_act from promise where maker_id = $1', [
      couple.a,
    ]);
    expect(made).toEqual([{ then_act: expect.stringMatching(/^v2\./) }]);
    expect((await look(tokens.a, again)).given.promise).toMatchObject({ thenAct: 'second' });
    await saveCheckIn(api, tokens.a);
    expect(await api.database.query('select id from promise where maker_id = $1', [couple.a])).toEqual([]);
    expect(await events('check-in.amended')).toHaveLength(2);
  });

  it('is refused where it was changed since the form was looked at, and nothing newer is lost', async () => {
    const { revision } = await look(tokens.a);
    expect(revision).toBe(0);
    const promise = promiseFor(api, 'first');
    const first = await saveCheckIn(api, tokens.a, { promise, revision });
    expect(first.json().revision).toBe(1);
    const older = await saveCheckIn(api, tokens.a, { answers: { ...answers, trust: 9 }, revision });
    expect(older.json()).toMatchObject({ status: 409, code: 'check-in-changed' });
    expect(await look(tokens.a, first)).toMatchObject({ revision: 1, given: { answers, promise } });
    expect((await saveCheckIn(api, tokens.a, { revision: 1 })).json().revision).toBe(2);
  });

  it('is taken from one of two tabs that send at the same moment', async () => {
    const sent = await Promise.all([1, 2, 3, 4].map(() => saveCheckIn(api, tokens.a, { revision: 0 })));
    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
    expect(await look(tokens.a)).toMatchObject({ revision: 1 });
  });

  it('that is sent again after its answer was lost counts once, and is answered the same', async () => {
    const body = { token: tokens.a, answers, revision: 0 };
    const headers = { 'idempotency-key': 'sent-once' };
    const first = await api.ask('PUT', '/api/v1/check-in', body, headers);
    const again = await api.ask('PUT', '/api/v1/check-in', body, headers);
    expect([first.statusCode, again.statusCode]).toEqual([200, 200]);
    expect(again.json()).toEqual(first.json());
    expect((await look(tokens.a, again)).given).toMatchObject({ answers });
    expect(await events('check-in.answered')).toHaveLength(1);
  });

  it('is refused with the reason once the week has closed', async () => {
    api.clock.advance({ days: 2, seconds: 1 });
    const response = await saveCheckIn(api, tokens.a);
    expect(response.json()).toMatchObject({ status: 409, code: 'week-closed' });
    const [row] = await api.database.query<{ revision: number }>(
      'select revision from check_in where partner_id = $1',
      [couple.a],
    );
    expect(row?.revision).toBe(0);
  });

  it('names every field that does not fit', async () => {
    const response = await api.ask('PUT', '/api/v1/check-in', {
      token: tokens.a,
      answers: { openness: 11, closeness: 'much', trust: 3.5, focus: 0 },
      own: [{ promiseId: 'x', answer: 'maybe' }],
      note: { text: '', audience: 'everyone' },
    });
    expect(response.statusCode).toBe(422);
    const paths = response.json().errors.map((fault: { path: string }) => fault.path);
    expect(paths.sort()).toEqual([
      ...['answers.closeness', 'answers.focus', 'answers.openness', 'answers.trust'],
      ...['note.audience', 'note.text', 'own.0.answer', 'own.0.promiseId'],
    ]);
  });

  it('refuses a text that PostgreSQL cannot keep, by its field', async () => {
    for (const thenAct of ['call\u0000', 'call \ud83d']) {
      const response = await saveCheckIn(api, tokens.a, { promise: promiseFor(api, thenAct) });
      expect(response.statusCode).toBe(422);
      expect(response.json().errors).toMatchObject([{ path: 'promise.thenAct' }]);
    }
  });

  it('names what the stage or the promises do not allow, by its field', async () => {
    const unknown = 'a'.repeat(43);
    const { focus: _, ...without } = answers;
    const response = await api.ask('PUT', '/api/v1/check-in', {
      token: tokens.a,
      answers: without,
      own: [{ promiseId: unknown, answer: 'kept' }],
      promise: { ifCue: 'a', thenAct: 'b', dueOn: '2027-06-01' },
    });
    expect(response.statusCode).toBe(422);
    expect(
      response
        .json()
        .errors.map((fault: { path: string }) => fault.path)
        .sort(),
    ).toEqual(['answers.focus', 'own.0.promiseId', 'promise.dueOn']);
  });

  it('sends a form that lacks what is asked by now back to look again, and keeps none of it', async () => {
    const { revision } = await look(tokens.a);
    const { trust: _, ...older } = answers;
    const response = await saveCheckIn(api, tokens.a, { answers: older, revision });
    expect(response.json()).toMatchObject({ status: 409, code: 'check-in-changed' });
    expect(await look(tokens.a)).toMatchObject({ revision, given: null });

    const unlooked = await saveCheckIn(api, tokens.a, { answers: older });
    expect(unlooked.json()).toMatchObject({ status: 422, errors: [{ path: 'answers.trust' }] });
  });

  it('leaves out an answer to a question that is not asked any more', async () => {
    const saved = await saveCheckIn(api, tokens.a, { answers: { ...answers, calm: 3 } });
    expect(saved.statusCode).toBe(200);
    expect((await look(tokens.a, saved)).given?.answers).toEqual(answers);
  });

  it('leaves nothing behind when it is refused halfway', async () => {
    await saveCheckIn(api, tokens.a, { promise: { ifCue: 'a', thenAct: 'b', dueOn: '2027-06-01' } });
    expect(await events('check-in.answered')).toEqual([]);
    expect((await look(tokens.a)).given).toBeNull();
  });

  it('takes one of two open promises at most', async () => {
    for (const week of ['2026-W48', '2026-W49'] as const) {
      if (week !== '2026-W48') tokens = await askBoth(api, couple, week);
      // Far enough ahead that none is asked about before the third is tried.
      const dueOn = new Date(api.clock.now().getTime() + 28 * 86_400_000).toISOString().slice(0, 10);
      expect((await saveCheckIn(api, tokens.a, { promise: { ifCue: 'x', thenAct: week, dueOn } })).statusCode).toBe(
        200,
      );
      api.clock.advance({ days: 7 });
    }
    tokens = await askBoth(api, couple, '2026-W50');
    const third = await saveCheckIn(api, tokens.a, { promise: promiseFor(api, 'a third') });
    expect(third.json().errors).toMatchObject([{ path: 'promise' }]);
    expect((await look(tokens.a)).openPromises).toHaveLength(2);
  });
});

describe('a week that closes while an answer comes in', () => {
  it('lets the closing end first, and then refuses the answer', async () => {
    let saving: ReturnType<typeof saveCheckIn> | undefined;
    await api.database.transaction(async (tx) => {
      await tx.query(`update couple_week set state = 'closed' where enrolment_id = $1`, [couple.enrolmentId]);
      saving = saveCheckIn(api, tokens.a);
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect((await saving)?.json()).toMatchObject({ status: 409, code: 'week-closed' });
  });
});

describe('the link', () => {
  it('reads nothing and takes nothing once its own time is over', async () => {
    await api.database.query(`update link set expires_at = $2 where partner_id = $1 and purpose = 'check-in'`, [
      couple.a,
      api.clock.now(),
    ]);
    expect(await look(tokens.a)).toMatchObject({ closed: true, name: '', questions: [] });
    expect((await saveCheckIn(api, tokens.a)).json()).toMatchObject({ code: 'week-closed' });
  });

  it('opens nothing once the couple has left, and nothing that is not its own', async () => {
    await api.database.query(`update enrolment set state = 'withdrawn' where id = $1`, [couple.enrolmentId]);
    const gone = await api.ask('POST', '/api/v1/check-in/look', { token: tokens.a });
    const unknown = await api.ask('POST', '/api/v1/check-in/look', { token: 'unknown' });
    expect(gone.json()).toMatchObject({ status: 404, code: 'link-not-valid' });
    expect(gone.body).toBe(unknown.body);
  });
});
