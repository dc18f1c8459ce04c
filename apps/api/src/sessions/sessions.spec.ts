import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CoupleSessions, MyData, Us } from '@troth/contract';
import { coachPassword, monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let [ana, ben, cora, dora]: Record<string, string>[] = [];
beforeAll(async () => {
  api = await startApi();
  const other = { name: 'Dora', email: 'dora@practice.example', zone: 'Europe/Berlin', password: coachPassword };
  await addCoach(api.database, other, api.clock.now());
  cora = await signInCoach(api);
  dora = await signInCoach(api, other.email);
});
afterAll(() => api?.close());

let made = 0;
beforeEach(async () => {
  api.clock.moveTo(monday);
  await api.database.query('delete from session');
  couple = await newCouple();
  ana = await signInPartner(api, couple, couple.a);
  ben = await signInPartner(api, couple, couple.b);
});

async function newCouple(): Promise<CoupleUnderTest> {
  const found = await enrol(api, `sessions-${made++}`);
  await api.database.query('update enrolment set coach_id = $1 where id = $2', [api.coach.coachId, found.enrolmentId]);
  return found;
}

const ofCouple = (id = couple.enrolmentId) => `/api/v1/coach/couples/${id}/sessions`;
const offer = (change: object = {}, id?: string, who = cora) =>
  api.ask(
    'POST',
    ofCouple(id),
    { with: 'both', times: [{ date: '2026-12-02', time: '18:00' }], minutes: 60, place: null, ...change },
    who,
  );
const shown = async (who = cora) => (await api.ask('GET', ofCouple(), undefined, who)).json<CoupleSessions>();
const own = async (who = ana) => (await api.ask('GET', '/api/v1/us', undefined, who)).json<Us>().sessions;
const act = (path: string, who: Record<string, string> | undefined, body?: object) => api.ask('POST', path, body, who);
const mine = (id: string | undefined, what: 'book' | 'cancel', who = ana) =>
  act(`/api/v1/us/sessions/${id}/${what}`, who);
const told = async () =>
  (
    await api.database.query<{ name: string }>(
      `select name from event where name like 'session.%' order by occurred_at`,
    )
  ).map(({ name }) => name);
const times = (...days: number[]) => ({ times: days.map((day) => ({ date: `2026-12-0${day}`, time: '18:00' })) });

describe('times for both', () => {
  it('are shown to each on their own clock, and taken with one press; the others are free again', async () => {
    expect((await offer({ ...times(2, 3), place: ' https://meet.example/room ' })).statusCode).toBe(204);
    const [first, second] = await own(ana);
    expect(first).toMatchObject({
      state: 'offered',
      begins: { date: '2026-12-02', time: '18:00', zone: 'Europe/Berlin' },
      minutes: 60,
      alone: false,
      place: 'https://meet.example/room',
    });
    expect((await own(ben))[0]!.begins).toEqual({ date: '2026-12-02', time: '12:00', zone: 'America/New_York' });
    expect((await shown()).sessions[0]).toMatchObject({
      with: 'both',
      theirs: { a: null, b: { date: '2026-12-02', time: '12:00' } },
    });

    expect((await mine(second!.sessionId, 'book', ben)).statusCode).toBe(204);
    for (const who of [ana, ben]) {
      const left = await own(who);
      expect(left.map(({ sessionId, state }) => [sessionId, state])).toEqual([[second!.sessionId, 'booked']]);
    }
    expect((await shown()).sessions).toMatchObject([{ state: 'booked', by: 'Ben', mayChange: true }]);
    expect((await mine(first!.sessionId, 'book')).statusCode).toBe(404);
    expect((await mine(second!.sessionId, 'book')).json()).toMatchObject({ code: 'session-not-open' });
  });

  it('keep where they are sealed', async () => {
    await offer({ place: 'Harbour Street 7' });
    const [kept] = await api.database.query<{ sealed: string }>('select place_sealed as sealed from session');
    expect(kept!.sealed).not.toContain('Harbour');
  });

  it('cannot be taken once the coach has another session then', async () => {
    await offer();
    const others = await newCouple();
    await offer({ agreed: true, times: [{ date: '2026-12-02', time: '18:30' }] }, others.enrolmentId);
    expect(await own()).toEqual([]);
    const [{ sessionId, busy }] = (await shown()).sessions as [CoupleSessions['sessions'][number]];
    expect(busy).toBe(true);
    expect((await mine(sessionId, 'book')).json()).toMatchObject({ code: 'session-not-open' });
    expect((await offer({ times: [{ date: '2026-12-02', time: '19:00' }] })).json()).toMatchObject({
      code: 'session-overlaps',
    });
  });

  it('are refused where no day was chosen, with the sentence at its field', async () => {
    const refused = (await offer({ times: [{ date: '', time: '18:00' }] })).json();
    expect(refused).toMatchObject({ code: 'invalid-input', errors: [{ path: 'times.0.date' }] });
    expect((await offer({ ...times(2, 3), agreed: true })).json()).toMatchObject({
      code: 'invalid-input',
      errors: [{ path: 'times' }],
    });
  });

  it('are offered by no coach of others', async () => {
    expect((await offer({}, undefined, dora)).statusCode).toBe(404);
    expect((await api.ask('GET', ofCouple(), undefined, dora)).statusCode).toBe(404);
  });
});

describe('a session with one alone', () => {
  it('is nothing that the other sees, books or calls off, nor in their copy', async () => {
    const page = async () => (await api.ask('GET', '/api/v1/us', undefined, ben)).body;
    const copy = async () => (await api.ask('GET', '/api/v1/us/my-data', undefined, ben)).json<MyData>();
    const before = [await page(), JSON.stringify(await copy())];
    await offer({ with: 'a', place: 'Harbour Street 7' });
    const [{ sessionId }] = (await own(ana)) as [Us['sessions'][number]];
    expect([await page(), JSON.stringify(await copy())]).toEqual(before);
    for (const what of ['book', 'cancel'] as const) expect((await mine(sessionId, what, ben)).statusCode).toBe(404);
    expect((await mine(sessionId, 'book', ana)).statusCode).toBe(204);
    expect([await page(), JSON.stringify(await copy())]).toEqual(before);
    expect((await own(ana))[0]).toMatchObject({ state: 'booked', alone: true, place: 'Harbour Street 7' });
    expect((await shown()).sessions).toMatchObject([{ with: 'a', theirs: { a: null, b: null }, by: 'Ana' }]);
  });

  it('is in the copy of the one whom it is with, with where it is', async () => {
    await offer({ with: 'a', place: 'Harbour Street 7', agreed: true });
    const { sections } = (await api.ask('GET', '/api/v1/us/my-data', undefined, ana)).json<MyData>();
    expect(JSON.stringify(sections.find(({ id }) => id === 'sessions'))).toContain('Harbour Street 7');
  });
});

describe('what a coach has booked with all couples', () => {
  const toCome = async (who = cora) => (await api.ask('GET', '/api/v1/coach/sessions', undefined, who)).json();

  it('is one list, soonest first, with whose each is, and without offers and past ones', async () => {
    const other = await newCouple();
    await offer({ ...times(3), agreed: true });
    await offer({ ...times(2), agreed: true, with: 'b' }, other.enrolmentId);
    await offer(times(4));
    const session = (date: string, enrolmentId: string, whom: string) => ({
      sessionId: expect.any(String),
      enrolmentId,
      names: { a: expect.any(String), b: expect.any(String) },
      with: whom,
      begins: { date, time: '18:00', zone: 'Europe/Berlin' },
      minutes: 60,
    });
    expect(await toCome()).toEqual({
      sessions: [session('2026-12-02', other.enrolmentId, 'b'), session('2026-12-03', couple.enrolmentId, 'both')],
    });
    api.clock.moveTo(new Date('2026-12-02T20:00:00Z'));
    expect((await toCome()).sessions).toHaveLength(1);
  });

  it('is in no other coach’s list', async () => {
    await offer({ ...times(3), agreed: true });
    expect(await toCome(dora)).toEqual({ sessions: [] });
  });
});

describe('what is booked', () => {
  const booked = async (change: object = {}) => {
    await offer({ agreed: true, ...change });
    return (await own())[0]!.sessionId;
  };
  const byCoach = (id: string, what: 'cancel' | 'book') => act(`${ofCouple()}/${id}/${what}`, cora);
  const move = (id: string, change: object = {}) =>
    api.ask(
      'PUT',
      `${ofCouple()}/${id}`,
      { date: '2026-12-04', time: '09:00', minutes: 30, place: 'Here', ...change },
      cora,
    );

  it('is moved by the coach, and stands so for all', async () => {
    const id = await booked();
    expect((await move(id)).statusCode).toBe(204);
    expect(await own()).toMatchObject([
      { state: 'booked', begins: { date: '2026-12-04', time: '09:00' }, minutes: 30 },
    ]);
    expect((await move(id, { date: '2026-11-20' })).json()).toMatchObject({ code: 'session-out-of-range' });
  });

  it('is called off by a partner, and shown as that', async () => {
    const id = await booked();
    expect((await mine(id, 'cancel', ben)).statusCode).toBe(204);
    expect(await own()).toMatchObject([{ state: 'cancelled' }]);
    expect((await shown()).sessions).toMatchObject([{ state: 'cancelled', by: 'Ben', mayChange: false }]);
    expect((await mine(id, 'cancel', ana)).json()).toMatchObject({ code: 'session-over' });
    expect((await byCoach(id, 'cancel')).json()).toMatchObject({ code: 'session-over' });
  });

  it('counts as held once it is over, and cannot be changed from when it begins', async () => {
    const id = await booked({ times: [{ date: '2026-11-23', time: '09:30' }], minutes: 15 });
    api.clock.moveTo(new Date('2026-11-23T08:30:00Z'));
    expect((await mine(id, 'cancel')).json()).toMatchObject({ code: 'session-over' });
    expect((await move(id)).json()).toMatchObject({ code: 'session-over' });
    api.clock.moveTo(new Date('2026-11-23T08:45:00Z'));
    const { sessions, past } = await shown();
    expect([sessions, past.map(({ state }) => state)]).toEqual([[], ['held']]);
    expect(await own()).toEqual([]);
  });

  it('stays through a pause and an end, with a question to the coach; offers do not', async () => {
    const id = await booked();
    await offer(times(4));
    expect((await act('/api/v1/us/pause', ana)).statusCode).toBe(204);
    let { sessions, asks, mayOffer } = await shown();
    expect([sessions.map(({ state }) => state), asks, mayOffer]).toEqual([['booked'], 'paused', false]);
    expect(await own(ben)).toMatchObject([{ state: 'booked' }]);
    await act('/api/v1/us/resume', ana);
    expect((await shown()).sessions.map(({ state }) => state)).toEqual(['booked']);

    await act('/api/v1/us/leave', ana);
    ({ sessions, asks, mayOffer } = await shown());
    expect([sessions.map(({ state }) => state), asks, mayOffer]).toEqual([['booked'], 'ended', false]);
    expect((await byCoach(id, 'cancel')).statusCode).toBe(204);
  });

  it('goes along to another coach, without what was on offer', async () => {
    await booked();
    await offer(times(4));
    const [{ id: dorasId }] = (await api.database.query(`select id from coach where name = 'Dora'`)) as [
      { id: string },
    ];
    const handed = await act(`/api/v1/coach/couples/${couple.enrolmentId}/assign`, cora, { coachId: dorasId });
    expect(handed.statusCode).toBe(204);
    expect((await shown(dora)).sessions).toMatchObject([{ state: 'booked' }]);
    const others = await newCouple();
    await api.database.query('update enrolment set coach_id = $1 where id = $2', [dorasId, others.enrolmentId]);
    expect((await offer({}, others.enrolmentId, dora)).json()).toMatchObject({ code: 'session-overlaps' });
  });

  it('is told as it happens; an offer that is taken back is told to nobody', async () => {
    await api.database.query(`delete from event where name like 'session.%'`);
    await offer();
    const { sessionId } = (await shown()).sessions[0]!;
    expect((await byCoach(sessionId, 'cancel')).statusCode).toBe(204);
    expect(await own()).toEqual([]);
    const later = () => api.clock.advance({ minutes: 1 });
    later();
    await offer();
    const id = (await own())[0]!.sessionId;
    later();
    expect((await byCoach(id, 'book')).statusCode).toBe(204);
    later();
    await move(id);
    later();
    await mine(id, 'cancel');
    expect(await told()).toEqual([
      'session.offered',
      'session.offered',
      'session.booked',
      'session.moved',
      'session.cancelled',
    ]);
  });

  it('is booked once, where two couples take the same hour in the same moment', async () => {
    await offer();
    const first = (await own())[0]!.sessionId;
    const others = await newCouple();
    await offer({}, others.enrolmentId);
    const carl = await signInPartner(api, others, others.a);
    const second = (await own(carl))[0]!.sessionId;
    const answers = await Promise.all([mine(first, 'book'), mine(second, 'book', carl)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409]);
  });
});
