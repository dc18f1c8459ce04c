import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { monday, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let ana: Record<string, string>;
let ben: Record<string, string>;
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `closing${(couples += 1)}`);
  ana = await signInPartner(api, couple, couple.a);
  ben = await signInPartner(api, couple, couple.b);
});

const page = async (who: Record<string, string>) => (await api.ask('GET', '/api/v1/us', undefined, who)).json();
const prefer = (who: Record<string, string>, slot: object) => api.ask('PUT', '/api/v1/us/preferences', slot, who);

describe('the day on which a couple’s week closes', () => {
  it('and the week of the stage stay as they are for one when the other moves to Monday at 06:00', async () => {
    const before = await page(ben);
    expect(before.closing).toMatchObject({ time: '18:00' });
    expect(before.where.weekInRound).toBe(1);
    const moved = await prefer(ana, { zone: 'America/New_York', weekday: 1, time: '06:00' });
    expect(moved.statusCode).toBe(204);
    // Asked in the second week while the first is still open.
    await api.database.query(
      `insert into check_in (practice_id, id, enrolment_id, partner_id, local_week, round_id, stage, asked_at)
       select w.practice_id, gen_random_uuid(), w.enrolment_id, $2, w.week, w.round_id, w.stage, now() from couple_week w
       where w.enrolment_id = $1 order by w.week`,
      [couple.enrolmentId, couple.a],
    );
    await api.database.query(`update couple_week set state = 'open' where enrolment_id = $1`, [couple.enrolmentId]);
    expect(await page(ben)).toEqual(before);
  });

  it('refuses a weekday that it has no time for, and moves later when its doer says so', async () => {
    await api.database.query('update enrolment set closing_day = 5 where id = $1', [couple.enrolmentId]);
    const saturday = { zone: 'Europe/Berlin', weekday: 6, time: '19:00' };
    const refused = await prefer(ana, saturday);
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({ code: 'weekday-after-closing' });
    expect(refused.json().detail).toContain('your partner will see');
    expect((await page(ben)).closing.day).toBe(5);

    expect((await prefer(ana, { ...saturday, movesClosing: true })).statusCode).toBe(204);
    expect((await page(ben)).closing.day).toBe(8);
    expect((await prefer(ana, { ...saturday, weekday: 1, movesClosing: true })).statusCode).toBe(204);
    expect((await page(ben)).closing.day).toBe(8);
  });
});
