import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { monday, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { consent, enrol, mailLink, signInPartner, signUp, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `intake${(couples += 1)}`);
});

const hope = 'That we laugh at breakfast again.';
const told = {
  causes: ['lies', 'distance'],
  hurt: 'was-hurt',
  ended: 'not-sure',
  ago: 'months',
  hopes: ['understand'],
  hope,
  children: 'sometimes',
};
const nothing = { causes: [], hurt: null, ended: null, ago: null, hopes: [], hope: '', children: null };
const own = '/api/v1/us/intake';

const kept = () =>
  api.database.query<{ sealed: string }>('select sealed from intake where partner_id = $1', [couple.a]);
const events = async () =>
  (
    await api.database.query<{ name: string }>(
      `select name from event where enrolment_id = $1 and name like 'intake.%'`,
      [couple.enrolmentId],
    )
  ).map(({ name }) => name);
const readBy = async (who: Record<string, string>) => (await api.ask('GET', own, undefined, who)).json();
const forCoach = async (coach: Record<string, string>) =>
  api.ask('GET', `/api/v1/coach/couples/${couple.enrolmentId}/intake`, undefined, coach);

describe('where a partner comes from', () => {
  it('is kept sealed, read by its teller, changed and taken back', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    expect(await readBy(ana)).toEqual({ told: null });
    expect((await api.ask('PUT', own, told, ana)).statusCode).toBe(204);
    expect(await readBy(ana)).toEqual({ told });
    const [row] = await kept();
    expect(row?.sealed).toMatch(/^v2\./);
    expect(row?.sealed).not.toMatch(/lies|laugh/);

    await api.ask('PUT', own, { ...told, ended: 'ended' }, ana);
    expect(await readBy(ana)).toMatchObject({ told: { ended: 'ended', hope } });
    expect((await api.ask('DELETE', own, undefined, ana)).statusCode).toBe(204);
    expect(await readBy(ana)).toEqual({ told: null });
    expect((await events()).sort()).toEqual(['intake.taken-back', 'intake.told', 'intake.told']);
  });

  it('is not kept where every question was left out', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    expect((await api.ask('PUT', own, nothing, ana)).statusCode).toBe(204);
    expect(await kept()).toEqual([]);
    await api.ask('PUT', own, told, ana);
    await api.ask('PUT', own, nothing, ana);
    expect(await kept()).toEqual([]);
  });

  it('is read by the couple’s coach, each account by itself, and never by the partner', async () => {
    const [ana, ben] = [await signInPartner(api, couple, couple.a), await signInPartner(api, couple, couple.b)];
    const pages = () =>
      Promise.all(['/api/v1/us', own, '/api/v1/us/export'].map((url) => api.ask('GET', url, undefined, ben)));
    const before = (await pages()).map(({ body }) => body);
    await api.ask('PUT', own, told, ana);
    expect((await pages()).map(({ body }) => body)).toEqual(before);

    const coach = await signInCoach(api);
    expect((await forCoach(coach)).json()).toEqual({
      a: { told, changed: { date: '2026-11-23', time: '09:00', zone: 'Europe/Berlin' } },
      b: null,
    });
    await api.database.query('update enrolment set coach_id = null where id = $1', [couple.enrolmentId]);
    expect((await forCoach(coach)).statusCode).toBe(404);
  });

  it('is in the copy that its teller takes along', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    await api.ask('PUT', own, told, ana);
    const copy = (await api.ask('GET', '/api/v1/us/export', undefined, ana)).json();
    expect(copy.intake).toEqual([{ told, changed_at: monday.toISOString() }]);
  });

  it('reads as unreadable to the coach where its seal was moved from another partner', async () => {
    const ana = await signInPartner(api, couple, couple.a);
    await api.ask('PUT', own, told, ana);
    await api.database.query('update intake set partner_id = $2 where partner_id = $1', [couple.a, couple.b]);
    expect((await forCoach(await signInCoach(api))).json()).toMatchObject({ a: null, b: { told: null } });
  });
});

describe('the link that one joined by', () => {
  const tell = (token: string, account: object = told) => api.ask('POST', '/api/v1/join/intake', { token, ...account });

  it('takes an account right after joining, from either partner, and shows nothing', async () => {
    couple = await signUp(api, `joining${couples}`);
    const confirming = await mailLink(api, couple, couple.a, 'confirm-address');
    expect((await tell(confirming)).json()).toMatchObject({ code: 'link-not-valid' });
    await api.ask('POST', '/api/v1/join/confirm', { token: confirming, consent });
    const answer = await tell(confirming);
    expect([answer.statusCode, answer.body]).toEqual([204, '']);

    const inviting = await mailLink(api, couple, couple.b, 'invitation');
    expect((await tell(inviting)).json()).toMatchObject({ code: 'link-not-valid' });
    const slot = { zone: 'Europe/Paris', weekday: 1, time: '08:00' };
    await api.ask('POST', '/api/v1/invitation/accept', { token: inviting, ...slot, consent });
    expect((await tell(inviting, { ...told, hurt: 'hurt-partner' })).statusCode).toBe(204);
    expect((await forCoach(await signInCoach(api))).json()).toMatchObject({
      a: { told: { hurt: 'was-hurt' } },
      b: { told: { hurt: 'hurt-partner' } },
    });
  });

  it('takes none two hours later, nor once the programme has ended', async () => {
    couple = await signUp(api, `late${couples}`);
    const token = await mailLink(api, couple, couple.a, 'confirm-address');
    await api.ask('POST', '/api/v1/join/confirm', { token, consent });
    api.clock.advance({ minutes: 119 });
    expect((await tell(token)).statusCode).toBe(204);
    api.clock.advance({ minutes: 1 });
    expect((await tell(token)).json()).toMatchObject({ code: 'link-not-valid' });
    api.clock.moveTo(monday);
    await api.database.query(`update enrolment set state = 'withdrawn', ended_at = now() where id = $1`, [
      couple.enrolmentId,
    ]);
    expect((await tell(token)).json()).toMatchObject({ code: 'link-not-valid' });
  });
});
