import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { erasePartner, loadEnrolment, loadRecordedPromises } from '@troth/database';
import { promiseTally } from '@troth/domain';
import { monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import {
  askBoth,
  closeWeek,
  enrol,
  promiseFor,
  saveCheckIn,
  signInPartner,
  type CoupleUnderTest,
} from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let ana: Record<string, string>;
let ben: Record<string, string>;
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `us${(couples += 1)}`);
  ana = await signInPartner(api, couple, couple.a);
  ben = await signInPartner(api, couple, couple.b);
});

const page = async (who: Record<string, string>) => (await api.ask('GET', '/api/v1/us', undefined, who)).json();
const change = (who: Record<string, string>, path: string, body?: unknown, method: 'POST' | 'PUT' = 'POST') =>
  api.ask(method, `/api/v1/us/${path}`, body, who);

describe('the page', () => {
  it('shows where the couple is, and preferences', async () => {
    const us = await page(ben);
    expect(us).toMatchObject({
      name: 'Ben',
      partnerName: 'Ana',
      enrolment: { state: 'active', hasCoach: true },
      where: { stage: 'communication', round: 1, weekInRound: 1 },
      preferences: {
        zone: 'America/New_York',
        weekday: 7,
        time: '18:30',
        sharesSeen: false,
        quietHours: { from: '22:00', until: '07:00' },
        optionalStages: [{ id: 'forgiveness', wish: 'I would like the stage on forgiveness', wanted: false }],
      },
      seen: null,
      canAgreeStage: false,
    });
  });

  it('reads the same for one partner whatever the other answers, until the week closes', async () => {
    const tokens = await askBoth(api, couple, '2026-W48');
    const before = await page(ben);
    await saveCheckIn(api, tokens.a, {
      answers: { openness: 1, closeness: 1, trust: 0, focus: 1 },
      promise: promiseFor(api, 'call at noon'),
      note: { text: 'only for Ben', audience: 'partner' },
    });
    expect(await page(ben)).toEqual(before);
    await closeWeek(api, couple, '2026-W48');
    const after = await page(ben);
    expect(after.promisesToMe).toMatchObject([{ text: 'If it is Wednesday, then I will call at noon.', mark: null }]);
    expect(after.notesForMe).toMatchObject([{ text: 'only for Ben', week: '2026-W48' }]);
  });

  it('names promises and notes by references that tell no hour: no id is in it', async () => {
    const tokens = await askBoth(api, couple, '2026-W48');
    for (const token of [tokens.a, tokens.b]) {
      const rest = { promise: promiseFor(api, 'call'), note: { text: 'hello', audience: 'partner' } };
      const saved = await saveCheckIn(api, token, rest);
      expect(saved.body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/i);
    }
    await closeWeek(api, couple, '2026-W48');
    for (const who of [ana, ben]) {
      const us = await page(who);
      expect([us.myPromises.length, us.promisesToMe.length, us.notesForMe.length]).toEqual([1, 1, 1]);
      expect(JSON.stringify(us)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/i);
    }
  });

  it('shows neither the seen view nor notes any more once the programme is over', async () => {
    const tokens = await askBoth(api, couple, '2026-W48');
    await saveCheckIn(api, tokens.a, { note: { text: 'only for Ben', audience: 'partner' } });
    await closeWeek(api, couple, '2026-W48');
    for (const who of [ana, ben]) await change(who, 'sharing', { shares: true }, 'PUT');
    expect(await page(ben)).toMatchObject({ seen: { weeks: 0 }, notesForMe: [{ text: 'only for Ben' }] });
    await change(ana, 'complete', { how: 'apart' });
    expect(await page(ben)).toMatchObject({ enrolment: { state: 'completed' }, seen: null, notesForMe: [] });
  });

  it('opens a note only for whom its writer chose', async () => {
    const tokens = await askBoth(api, couple, '2026-W48');
    await saveCheckIn(api, tokens.a, { note: { text: 'for the coach', audience: 'coach' } });
    await closeWeek(api, couple, '2026-W48');
    await api.database.query(`update check_in set note_audience = 'partner' where partner_id = $1`, [couple.a]);
    const response = await api.ask('GET', '/api/v1/us', undefined, ben);
    expect(response.statusCode).toBe(200);
    expect(response.json().notesForMe).toMatchObject([{ text: expect.stringMatching(/^We are sorry/) }]);
    expect(response.body).not.toContain('for the coach');
  });

  it('never holds a note that was kept private or shared with the coach', async () => {
    const tokens = await askBoth(api, couple, '2026-W48');
    await saveCheckIn(api, tokens.a, { note: { text: 'a secret for the coach', audience: 'coach' } });
    await closeWeek(api, couple, '2026-W48');
    expect(JSON.stringify(await page(ben))).not.toContain('secret');
  });

  it('tells its maker alone what counts in no figure', async () => {
    const tokens = await askBoth(api, couple, '2026-W48');
    await saveCheckIn(api, tokens.a, { promise: promiseFor(api, 'call at noon') });
    await closeWeek(api, couple, '2026-W48');
    api.clock.advance({ days: 7 });
    const next = await askBoth(api, couple, '2026-W49');
    await saveCheckIn(api, next.a, { own: [{ promiseId: await ownPromise(next.a), answer: 'excused' }] });
    ana = await signInPartner(api, couple, couple.a);
    ben = await signInPartner(api, couple, couple.b);
    expect((await page(ana)).consistency).toMatchObject({ score: null, weeks: 0, beside: { excused: 1, untold: 0 } });
    expect((await page(ben)).consistency.beside).toEqual({ excused: 0, untold: 0 });
  });

  it('shows the seen view of closed weeks while both share, and hides who stopped sharing', async () => {
    let week = 48;
    const label = () => `2026-W${week}` as const;
    let tokens = await askBoth(api, couple, label());
    for (let turn = 0; turn < 5; turn += 1) {
      const due = turn === 0 ? null : await ownPromise(tokens.a);
      await saveCheckIn(api, tokens.a, {
        promise: promiseFor(api, `thing ${turn}`),
        own: due ? [{ promiseId: due, answer: 'kept' }] : [],
      });
      await saveCheckIn(api, tokens.b, { seen: await seenMarks(tokens.b, 'not') });
      await closeWeek(api, couple, label());
      api.clock.advance({ days: 7 });
      week += 1;
      tokens = await askBoth(api, couple, label());
    }
    ana = await signInPartner(api, couple, couple.a);
    ben = await signInPartner(api, couple, couple.b);
    const never = await page(ana);
    expect(never.consistency).toMatchObject({ score: 100, weeks: 4 });
    expect(never.seen).toBeNull();
    const recorded = await loadRecordedPromises(api.database.statements, couple);
    expect(promiseTally(recorded.filter(({ makerId }) => makerId === couple.a))).toMatchObject({
      promises: 4,
      own: { kept: 4, untold: 0 },
      seen: { kept: 0, not: 4 },
    });
    await change(ben, 'sharing', { shares: true }, 'PUT');
    expect(await page(ana)).toEqual(never);
    await change(ana, 'sharing', { shares: true }, 'PUT');
    expect((await page(ana)).seen).toMatchObject({ score: 0, weeks: 4, promises: 4 });
    const open = await seenMarks(tokens.b, 'kept');
    const shared = await page(ana);
    await saveCheckIn(api, tokens.b, { seen: open });
    expect(await page(ana)).toEqual(shared);
    await change(ben, 'sharing', { shares: false }, 'PUT');
    expect(await page(ana)).toEqual({ ...never, preferences: { ...never.preferences, sharesSeen: true } });
  });

  async function seenMarks(token: string, answer: string) {
    const form = (await api.ask('POST', '/api/v1/check-in/look', { token })).json();
    return form.seen.slice(0, 1).map(({ promiseId }: { promiseId: string }) => ({ promiseId, answer }));
  }

  async function ownPromise(token: string): Promise<string | null> {
    const form = (await api.ask('POST', '/api/v1/check-in/look', { token })).json();
    return form.own[0]?.promiseId ?? null;
  }
});

describe('what a partner changes', () => {
  it('is theirs to choose in private: the other’s page stays as it was', async () => {
    const before = await page(ben);
    await change(ana, 'sharing', { shares: true }, 'PUT');
    await change(ana, 'optional-stage', { stage: 'forgiveness', wants: true }, 'PUT');
    await change(ana, 'preferences', { zone: 'Asia/Kathmandu', weekday: 3, time: '07:15' }, 'PUT');
    await change(ana, 'quiet-hours', { quietHours: { from: '21:00', until: '06:30' } }, 'PUT');
    expect((await page(ana)).preferences).toEqual({
      zone: 'Asia/Kathmandu',
      weekday: 3,
      time: '07:15',
      sharesSeen: true,
      optionalStages: [expect.objectContaining({ id: 'forgiveness', wanted: true })],
      quietHours: { from: '21:00', until: '06:30' },
      language: 'en',
    });
    expect(await page(ben)).toEqual(before);
  });

  it('is no stage that every couple goes through: that one is not theirs to choose', async () => {
    const chosen = await change(ana, 'optional-stage', { stage: 'understanding', wants: true }, 'PUT');
    expect(chosen.json()).toMatchObject({ status: 409, code: 'not-an-optional-stage' });
  });

  it('pauses, resumes and leaves, each refused with its reason where it does not fit', async () => {
    expect((await change(ana, 'resume')).json()).toMatchObject({ status: 409, code: 'not-paused' });
    expect((await change(ana, 'pause')).statusCode).toBe(204);
    expect((await change(ben, 'pause')).json()).toMatchObject({ code: 'not-active' });
    expect((await page(ben)).enrolment.state).toBe('paused');
    expect((await change(ben, 'resume', {})).statusCode).toBe(204);
    expect((await change(ana, 'agree-stage')).json()).toMatchObject({ code: 'coach-confirms' });
    expect((await change(ana, 'return', { stage: 'connection' })).json()).toMatchObject({
      code: 'not-an-earlier-stage',
    });
    expect((await change(ana, 'complete', { how: 'together' })).json()).toMatchObject({ code: 'not-far-enough' });
    expect((await change(ana, 'leave')).statusCode).toBe(204);
    for (const who of [ana, ben]) expect((await change(who, 'pause')).json()).toMatchObject({ code: 'already-ended' });
  });

  it('takes quiet hours away and refuses some that would swallow a day', async () => {
    const day = { quietHours: { from: '07:00', until: '22:00' } };
    const refused = (await change(ana, 'quiet-hours', day, 'PUT')).json();
    expect(refused).toMatchObject({ code: 'invalid-input', errors: [{ path: 'quietHours.until' }] });
    expect((await change(ana, 'quiet-hours', { quietHours: null }, 'PUT')).statusCode).toBe(204);
    expect((await page(ana)).preferences.quietHours).toBeNull();
  });

  it('names a zone that does not exist', async () => {
    const response = await change(ana, 'preferences', { zone: 'Mars/Olympus', weekday: 3, time: '07:15' }, 'PUT');
    expect(response.json().errors).toEqual([{ path: 'zone', message: 'Choose a time zone such as Europe/Berlin.' }]);
  });
});

describe('a programme that one of the two has left', () => {
  const leave = () => change(ana, 'leave');
  const days = (count: number) => api.clock.advance({ hours: 24 * count });

  it('tells the one who left so, and the other only that it has ended', async () => {
    await leave();
    expect((await page(ana)).enrolment).toMatchObject({ state: 'withdrawn', left: true });
    expect((await page(ben)).enrolment).toMatchObject({ state: 'withdrawn', left: false });
  });

  it('stays open to the other for thirty days, by a link as before, and no longer', async () => {
    await leave();
    days(29);
    const later = await signInPartner(api, couple, couple.b);
    expect((await page(later)).enrolment.state).toBe('withdrawn');
    expect((await api.ask('GET', '/api/v1/us/export', undefined, later)).statusCode).toBe(200);
    days(1);
    const tooLate = await signInPartner(api, couple, couple.b);
    expect((await api.ask('GET', '/api/v1/us', undefined, tooLate)).json()).toMatchObject({ code: 'not-signed-in' });
  });

  it('shows the other nothing any more that the one who left wrote for them', async () => {
    const tokens = await askBoth(api, couple, '2026-W48');
    await saveCheckIn(api, tokens.a, { note: { text: 'a plover note', audience: 'partner' } });
    await closeWeek(api, couple, '2026-W48');
    expect(JSON.stringify(await page(ben))).toContain('plover');
    await leave();
    expect(JSON.stringify(await page(ben))).not.toContain('plover');
  });
});

describe('a partner who was erased', () => {
  it('leaves the other’s page and the coach’s to be read, without a name', async () => {
    await change(ana, 'leave');
    await api.database.transaction(async (tx) => {
      const enrolment = await loadEnrolment(tx, couple);
      if (enrolment) await erasePartner(tx, enrolment, 'a', api.clock.now());
    });
    expect(await page(ben)).toMatchObject({ name: 'Ben', partnerName: 'your partner' });
    const coach = await signInCoach(api);
    const story = await api.ask('GET', `/api/v1/coach/couples/${couple.enrolmentId}`, undefined, coach);
    expect(story.json()).toMatchObject({ names: { a: 'Erased', b: 'Ben' }, state: 'withdrawn' });
    expect((await api.ask('GET', '/api/v1/us', undefined, ana)).statusCode).toBe(401);
  });
});

describe('a copy of my data', () => {
  it('holds what I wrote and nothing that my partner said, and comes as a file', async () => {
    const tokens = await askBoth(api, couple, '2026-W48');
    await saveCheckIn(api, tokens.a, { note: { text: 'a heron note', audience: 'private' } });
    await saveCheckIn(api, tokens.b, { note: { text: 'a plover note', audience: 'private' } });
    const mine = await api.ask('GET', '/api/v1/us/export', undefined, ben);
    expect(mine.headers['content-disposition']).toBe('attachment; filename="troth.json"');
    expect(mine.json().person).toMatchObject([{ name: 'Ben' }]);
    expect(mine.body).toContain('plover');
    expect(mine.body).not.toMatch(/heron|ready_at/);
  });
});
