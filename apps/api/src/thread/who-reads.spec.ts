import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CoachAccount, OwnThread } from '@troth/contract';
import { addDays } from '@troth/domain';
import { coachPassword, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let [ana, ben, cora, dora]: Record<string, string>[] = [];
let today: string;
beforeAll(async () => {
  api = await startApi();
  couple = await enrol(api, 'reading');
  const other = { name: 'Dora', email: 'dora@practice.example', zone: 'Asia/Tokyo', password: coachPassword };
  await addCoach(api.database, other, api.clock.now());
  await api.database.query(`update coach set zone = 'Europe/Berlin', roles = '{coach,lead,safety}' where id = $1`, [
    api.coach.coachId,
  ]);
  await api.database.query('update enrolment set coach_id = $1', [api.coach.coachId]);
  await zoneOf(couple.a, 'Asia/Tokyo');
  await zoneOf(couple.b, 'America/New_York');
  ana = await signInPartner(api, couple, couple.a);
  ben = await signInPartner(api, couple, couple.b);
  cora = await signInCoach(api);
  dora = await signInCoach(api, other.email);
  today = api.clock.now().toISOString().slice(0, 10);
});
afterAll(() => api?.close());

const zoneOf = (id: string, zone: string) =>
  api.database.query('update partner set zone = $2 where id = $1', [id, zone]);
const office = { weekdays: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' };
const say = (answeringHours: object | null, who = cora) =>
  api.ask('PUT', '/api/v1/coach/account/answering-hours', { answeringHours }, who);
const account = async (who = cora) =>
  (await api.ask('GET', '/api/v1/coach/account', undefined, who)).json<CoachAccount>().answeringHours;
const told = async (who = ana) =>
  (await api.ask('GET', '/api/v1/us/messages', undefined, who)).json<OwnThread>().whoReads;

describe('when messages are read', () => {
  it('is not told of a coach who has not said it', async () => {
    expect(await account()).toBeNull();
    expect(await told()).toEqual({ coach: 'Cora', reads: null, standIn: null });
  });

  it('is told on each partner’s own clocks from when the coach says it until they take it back', async () => {
    expect((await say(office)).statusCode).toBe(204);
    expect(await account()).toEqual(office);
    const [anas, bens] = [await told(ana), await told(ben)];
    expect(anas?.reads).toEqual({
      who: 'Cora',
      times: [{ weekdays: [1, 2, 3, 4, 5], from: '17:00', until: '01:00', overnight: true }],
    });
    expect(bens?.reads?.times).toEqual([
      { weekdays: [1, 2, 3, 4, 5], from: '03:00', until: '11:00', overnight: false },
    ]);
    await say(null);
    expect([await account(), (await told())?.reads]).toEqual([null, null]);
  });

  it('is refused without a day or backwards, at its field', async () => {
    for (const [path, hours] of [
      ['answeringHours.weekdays', { ...office, weekdays: [] }],
      ['answeringHours.until', { ...office, until: '08:00' }],
    ] as const)
      expect((await say(hours)).json()).toMatchObject({ code: 'invalid-input', errors: [{ path }] });
  });
});

describe('who stands in for a coach', () => {
  it('is told while they can read, and whose hours count then', async () => {
    await say(office);
    await say({ weekdays: [6], from: '10:00', until: '12:00' }, dora);
    const [{ id: by } = { id: '' }] = await api.database.query<{ id: string }>(
      `select id from coach where name = 'Dora'`,
    );
    const covers = `/api/v1/coach/practice/people/${api.coach.coachId}/covers`;
    await api.ask('POST', covers, { by, from: addDays(today, 3), until: addDays(today, 5) }, cora);
    const days = { from: addDays(today, 3), until: addDays(today, 6) };
    expect(await told(ana)).toMatchObject({ reads: { who: 'Cora' }, standIn: { name: 'Dora', ...days } });

    const thread = `/api/v1/coach/couples/${couple.enrolmentId}/messages/a`;
    const reads = async () => (await api.ask('GET', thread, undefined, dora)).statusCode;
    expect(await reads()).toBe(404);
    api.clock.advance({ days: 4 });
    [ana, cora, dora] = [
      await signInPartner(api, couple, couple.a),
      await signInCoach(api),
      await signInCoach(api, 'dora@practice.example'),
    ];
    expect(await reads()).toBe(200);
    expect(await told(ana)).toEqual({
      coach: 'Cora',
      reads: { who: 'Dora', times: [{ weekdays: [6], from: '10:00', until: '12:00', overnight: false }] },
      standIn: { name: 'Dora', from: null, until: days.until },
    });

    api.clock.advance({ days: 4 });
    [ana, dora] = [await signInPartner(api, couple, couple.a), await signInCoach(api, 'dora@practice.example')];
    expect(await reads()).toBe(404);
    expect(await told(ana)).toMatchObject({ reads: { who: 'Cora' }, standIn: null });
  });

  it('is not told where nothing can be written any more', async () => {
    await api.database.query(`update enrolment set state = 'withdrawn', ended_at = $1`, [api.clock.now()]);
    expect(await told(ana)).toBeNull();
  });
});
