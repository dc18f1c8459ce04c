import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CoupleSessions } from '@troth/contract';
import { auditEntries } from '@troth/database';
import { coachPassword, monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';
import { composeCalendar } from './compose-calendar.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let [ana, ben, cora, dora]: Record<string, string>[] = [];
const other = { name: 'Dora', email: 'dora@practice.example', zone: 'Europe/Berlin', password: coachPassword };
beforeAll(async () => {
  api = await startApi({ publicUrl: 'https://troth.example' });
  await addCoach(api.database, other, api.clock.now());
  cora = await signInCoach(api);
  dora = await signInCoach(api, other.email);
});
afterAll(() => api?.close());

let made = 0;
beforeEach(async () => {
  api.clock.moveTo(monday);
  for (const table of ['session', 'calendar_feed']) await api.database.query(`delete from ${table}`);
  couple = await enrol(api, `calendar-${made++}`);
  await api.database.query('update enrolment set coach_id = $1 where id = $2', [api.coach.coachId, couple.enrolmentId]);
  ana = await signInPartner(api, couple, couple.a);
  ben = await signInPartner(api, couple, couple.b);
});

const ofCouple = () => `/api/v1/coach/couples/${couple.enrolmentId}/sessions`;
/** Of one hour with whom it is, booked or on offer: its id. */
async function session(change: object = {}): Promise<string> {
  const body = { with: 'both', times: [{ date: '2026-12-02', time: '18:00' }], minutes: 60, agreed: true };
  const answer = await api.ask('POST', ofCouple(), { ...body, place: 'Harbour Street 7', ...change }, cora);
  expect(answer.statusCode).toBe(204);
  return (await api.ask('GET', ofCouple(), undefined, cora)).json<CoupleSessions>().sessions[0]!.sessionId;
}
const file = (path: string, who?: Record<string, string>) => api.ask('GET', path, undefined, who);
const ownFile = (id: string, who = ana) => file(`/api/v1/us/sessions/${id}/calendar`, who);
const feedRoute = '/api/v1/coach/account/calendar-feed';
const makeFeed = async (who = cora) => {
  const answer = await api.ask('POST', feedRoute, undefined, who);
  expect(answer.statusCode).toBe(201);
  return new URL(answer.json<{ address: string }>().address).pathname;
};
const since = async () => (await api.ask('GET', feedRoute, undefined, cora)).json<{ since: unknown }>().since;

/** What a calendar reads: lines put together again, by name. */
function read(body: string): Record<string, string[]> {
  const lines = body.replace(/\r\n /g, '').split('\r\n').filter(Boolean);
  const pairs = lines.map((line) => /^([A-Z-]+)[^:]*:(.*)$/.exec(line)!.slice(1) as [string, string]);
  return Object.fromEntries(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, found]) => [name, found.map(([, value]) => value)]),
  );
}

describe('the calendar file of a session', () => {
  it('says when it is, in UTC, and nothing of whom, where or what for', async () => {
    const id = await session();
    const answers = [await ownFile(id), await ownFile(id, ben), await file(`${ofCouple()}/${id}/calendar`, cora)];
    for (const { statusCode, headers, body } of answers) {
      expect([statusCode, headers['content-type'], headers['cache-control'], headers['content-disposition']]).toEqual([
        200,
        'text/calendar; charset=utf-8',
        'no-store',
        'attachment; filename="appointment.ics"',
      ]);
      expect(read(body)).toMatchObject({
        UID: [id],
        DTSTART: ['20261202T170000Z'],
        DTEND: ['20261202T180000Z'],
        DTSTAMP: ['20261123T080000Z'],
        SUMMARY: ['Appointment'],
      });
      expect(body).not.toMatch(/troth|harbour|ana|ben|cora|coach|couple|trust/i);
    }
  });

  it('comes in its reader’s language', async () => {
    const id = await session();
    await api.database.query(`update partner set language = 'de' where id = $1`, [couple.a]);
    expect(read((await ownFile(id)).body)).toMatchObject({ SUMMARY: ['Termin'] });
    expect(read((await ownFile(id, ben)).body)).toMatchObject({ SUMMARY: ['Appointment'] });
  });

  it('of one alone is nothing to the other, nor to another coach', async () => {
    const id = await session({ with: 'a' });
    expect((await ownFile(id)).statusCode).toBe(200);
    expect((await ownFile(id, ben)).statusCode).toBe(404);
    expect((await file(`${ofCouple()}/${id}/calendar`, dora)).statusCode).toBe(404);
  });

  it('is there of what is booked alone', async () => {
    const offered = await session({ agreed: false });
    expect((await ownFile(offered)).statusCode).toBe(404);
    await api.ask('POST', `/api/v1/us/sessions/${offered}/book`, {}, ana);
    expect((await ownFile(offered)).statusCode).toBe(200);
    await api.ask('POST', `/api/v1/us/sessions/${offered}/cancel`, {}, ana);
    expect((await ownFile(offered)).statusCode).toBe(404);
  });
});

describe('a coach’s calendar', () => {
  it('follows what is booked, without names, for who has its address alone', async () => {
    const id = await session();
    const path = await makeFeed();
    const { statusCode, headers, body } = await file(path);
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
    ]);
    expect(read(body)).toMatchObject({
      UID: [id],
      SUMMARY: ['Appointment'],
      URL: [`https://troth.example/coach/couples/${couple.enrolmentId}`],
    });
    expect(body).not.toMatch(/harbour|ana|ben|cora/i);
    expect(read((await file(await makeFeed(dora))).body)['UID']).toBeUndefined();
  });

  it('has neither offers nor what was called off, and is empty where nothing is booked', async () => {
    const path = await makeFeed();
    const id = await session({ agreed: false });
    expect(read((await file(path)).body)['UID']).toBeUndefined();
    await api.ask('POST', `${ofCouple()}/${id}/book`, {}, cora);
    expect(read((await file(path)).body)['UID']).toEqual([id]);
    await api.ask('POST', `${ofCouple()}/${id}/cancel`, {}, cora);
    expect(read((await file(path)).body)['UID']).toBeUndefined();
  });

  it('has no couple that is another coach’s by now', async () => {
    const path = await makeFeed();
    await session();
    await api.database.query('update enrolment set coach_id = (select id from coach where email = $1) where id = $2', [
      other.email,
      couple.enrolmentId,
    ]);
    expect(read((await file(path)).body)['UID']).toBeUndefined();
  });

  it('ends when it is renewed, ended, or its coach leaves; made-up addresses open nothing', async () => {
    const first = await makeFeed();
    expect(await since()).toMatchObject({ date: '2026-11-23', time: '09:00' });
    const second = await makeFeed();
    expect([(await file(first)).statusCode, (await file(second)).statusCode]).toEqual([404, 200]);
    expect((await api.ask('DELETE', feedRoute, undefined, cora)).statusCode).toBe(204);
    expect([(await file(second)).statusCode, await since()]).toEqual([404, null]);
    expect((await file(`/api/v1/calendar/${'A'.repeat(43)}`)).json()).toMatchObject({ code: 'link-not-valid' });

    const doras = await makeFeed(dora);
    await api.database.query('update coach set left_at = now() where email = $1', [other.email]);
    expect((await file(doras)).statusCode).toBe(404);
    expect(await api.database.query('select from calendar_feed')).toEqual([]);
    await api.database.query('update coach set left_at = null where email = $1', [other.email]);
  });

  it('is kept as a hash, and the audit log tells that it was made and ended', async () => {
    const token = (await makeFeed()).split('/').at(-1)!;
    await api.ask('DELETE', feedRoute, undefined, cora);
    const acts: string[] = [];
    for await (const entry of auditEntries(api.database, api.coach.practiceId)) {
      acts.push(entry.act);
      expect(JSON.stringify(entry)).not.toContain(token);
    }
    expect(acts.filter((act) => act.startsWith('calendar')).slice(-2)).toEqual([
      'calendar-feed-made',
      'calendar-feed-ended',
    ]);
    const again = (await makeFeed()).split('/').at(-1)!;
    const [kept] = await api.database.query<{ hash: string }>(
      `select encode(token_hash, 'escape') || row_to_json(f)::text as hash from calendar_feed f`,
    );
    expect(kept!.hash).not.toContain(again);
  });

  it('is limited for who asks too often', async () => {
    const limited = await startApi({ rateLimit: 3 });
    const path = `/api/v1/calendar/${'A'.repeat(43)}`;
    const answers = [];
    for (let times = 0; times < 5; times += 1) answers.push((await limited.ask('GET', path)).statusCode);
    expect(answers.at(-1)).toBe(429);
    await limited.close();
  });
});

describe('a composed calendar', () => {
  it('breaks its lines at 75 octets and ends them as RFC 5545 has it, in any language', () => {
    const page = `https://troth.example/coach/couples/${'ä'.repeat(80)}`;
    const begins = { beginsAt: monday, endsAt: new Date(monday.getTime() + 3_600_000) };
    const text = composeCalendar([{ id: '0190', ...begins, page }], 'fr', monday);
    const lines = text.split('\r\n');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(read(text)['URL']).toEqual([page]);
    expect(read(text)['SUMMARY']).toEqual(['Rendez-vous']);
  });
});
