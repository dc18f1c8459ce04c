import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, joinBody, mailLink, signUp, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
beforeAll(async () => void (api = await startApi()), 60_000);
afterAll(() => api?.close());

const accepting = { zone: 'Europe/Paris', weekday: 1, time: '08:00', consent: { version: '1', given: true } };

async function invited(name: string): Promise<{ couple: CoupleUnderTest; token: string }> {
  const couple = await signUp(api, name);
  const confirming = await mailLink(api, couple, couple.a, 'confirm-address');
  await api.ask('POST', '/api/v1/join/confirm', { token: confirming });
  return { couple, token: await mailLink(api, couple, couple.b, 'invitation') };
}

async function stateOf({ enrolmentId }: CoupleUnderTest): Promise<string | undefined> {
  return (await api.database.query<{ state: string }>('select state from enrolment where id = $1', [enrolmentId]))[0]
    ?.state;
}

describe('an invitation', () => {
  it('is looked at, then accepted with the partner’s own consent and time; only that starts the programme', async () => {
    const { couple, token } = await invited('inv1');
    const look = await api.ask('POST', '/api/v1/invitation/look', { token });
    expect(look.json()).toEqual({ name: 'Ben', inviterName: 'Ana', consentVersion: '1' });
    expect(await stateOf(couple)).toBe('awaiting-partner');
    const accepted = await api.ask('POST', '/api/v1/invitation/accept', { token, ...accepting, name: 'Benny' });
    expect(accepted.json()).toEqual({ status: 'active' });
    expect(await stateOf(couple)).toBe('active');
    const [b] = await api.database.query<{ name: string; zone: string; live: boolean }>(
      'select name, zone, live from partner where id = $1',
      [couple.b],
    );
    expect(b).toEqual({ name: 'Benny', zone: 'Europe/Paris', live: true });
    const used = await api.ask('POST', '/api/v1/invitation/look', { token });
    expect(used.json()).toMatchObject({ code: 'link-not-valid' });
  });

  it('is declined for no reason given, and is over then', async () => {
    const { couple, token } = await invited('inv2');
    expect((await api.ask('POST', '/api/v1/invitation/decline', { token })).json()).toEqual({ status: 'declined' });
    expect(await stateOf(couple)).toBe('withdrawn');
    expect((await api.ask('POST', '/api/v1/invitation/accept', { token, ...accepting })).json()).toMatchObject({
      code: 'link-not-valid',
    });
  });

  it('is not accepted without consent', async () => {
    const { couple, token } = await invited('inv3');
    const response = await api.ask('POST', '/api/v1/invitation/accept', {
      token,
      ...accepting,
      consent: { version: '0', given: true },
    });
    expect(response.json().errors).toMatchObject([{ path: 'consent.version' }]);
    expect(await stateOf(couple)).toBe('awaiting-partner');
  });

  it('starts the programme once for any number of presses at once', async () => {
    const { couple, token } = await invited('inv4');
    const presses = await Promise.all(
      [1, 2, 3].map(() =>
        api.ask('POST', '/api/v1/invitation/accept', { token, ...accepting }, { 'idempotency-key': 'one press' }),
      ),
    );
    expect(presses.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    const rounds = await api.database.query('select id from round where enrolment_id = $1', [couple.enrolmentId]);
    expect(rounds).toHaveLength(1);
  });

  it('does not start a second programme for an address that is in one, nor says which of the two it is', async () => {
    await enrol(api, 'inv5');
    await api.ask('POST', '/api/v1/join', {
      ...joinBody('inv5x'),
      partner: { name: 'Ben', email: joinBody('inv5').partner.email },
    });
    const [again] = await api.database.query<{ id: string }>('select id from enrolment order by id desc limit 1');
    const [row] = await api.database.query<CoupleUnderTest>(
      `select practice_id as "practiceId", enrolment_id as "enrolmentId", min(id::text) filter (where side = 'a') as a,
              min(id::text) filter (where side = 'b') as b from partner where enrolment_id = $1 group by 1, 2`,
      [again?.id],
    );
    if (!row) throw new Error('Nobody signed up.');
    await api.ask('POST', '/api/v1/join/confirm', { token: await mailLink(api, row, row.a, 'confirm-address') });
    const token = await mailLink(api, row, row.b, 'invitation');
    const response = await api.ask('POST', '/api/v1/invitation/accept', { token, ...accepting });
    expect(response.json()).toMatchObject({ status: 409, code: 'cannot-accept' });
    expect(await stateOf(row)).toBe('awaiting-partner');
  });
});
