import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type ApiUnderTest } from '../api.fixture.js';
import { consent, enrol, joinBody, mailLink, signUp, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());

const accepting = { zone: 'Europe/Paris', weekday: 1, time: '08:00', consent };

async function invited(name: string): Promise<{ couple: CoupleUnderTest; token: string }> {
  const couple = await signUp(api, name);
  const confirming = await mailLink(api, couple, couple.a, 'confirm-address');
  await api.ask('POST', '/api/v1/join/confirm', { token: confirming, consent });
  return { couple, token: await mailLink(api, couple, couple.b, 'invitation') };
}

async function stateOf({ enrolmentId }: CoupleUnderTest): Promise<string | undefined> {
  return (await api.database.query<{ state: string }>('select state from enrolment where id = $1', [enrolmentId]))[0]
    ?.state;
}

describe('an invitation', () => {
  it('starts the programme only when it is accepted, with the partner’s own consent and time', async () => {
    const { couple, token } = await invited('inv1');
    const look = await api.ask('POST', '/api/v1/invitation/look', { token });
    expect(look.json()).toEqual({ name: 'Ben', inviterName: 'Ana', consentVersion: '2', stages: 5, optionalStages: 1 });
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

  it('is declined with no more invitations in one press', async () => {
    const { couple, token } = await invited('inv2b');
    const [{ hash } = { hash: null }] = await api.database.query<{ hash: Buffer }>(
      'select mailbox_hash as hash from partner where id = $1',
      [couple.b],
    );
    expect((await api.ask('POST', '/api/v1/invitation/decline', { token, noMore: true })).statusCode).toBe(200);
    const kept = await api.database.query('select why from mailbox_suppression where mailbox_hash = $1', [hash]);
    expect(kept).toEqual([{ why: 'no-more' }]);
    expect(await stateOf(couple)).toBe('withdrawn');
  });

  it('is not accepted without consent', async () => {
    const { couple, token } = await invited('inv3');
    const response = await api.ask('POST', '/api/v1/invitation/accept', {
      token,
      ...accepting,
      consent: { ...consent, version: '0' },
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

  it('says so where the invited partner is in another programme themselves', async () => {
    await enrol(api, 'inv5');
    const again = await invitedWith('inv5x', { partner: { name: 'Ben', email: joinBody('inv5').partner.email } });
    const response = await api.ask('POST', '/api/v1/invitation/accept', { token: again.token, ...accepting });
    expect(response.json()).toMatchObject({ status: 409, code: 'cannot-accept' });
    expect(await stateOf(again.couple)).toBe('awaiting-partner');
  });

  it('reads like one that is over where the inviter is in another programme', async () => {
    const { token } = await invitedWith('inv6', { partner: { name: 'Cem', email: 'cem@home.example' } });
    await enrol(api, 'inv6');
    const over = await api.ask('POST', '/api/v1/invitation/look', { token: 'unknown' });
    for (const response of [
      await api.ask('POST', '/api/v1/invitation/look', { token }),
      await api.ask('POST', '/api/v1/invitation/accept', { token, ...accepting }),
      await api.ask('POST', '/api/v1/invitation/decline', { token }),
    ]) {
      expect([response.statusCode, response.body]).toEqual([404, over.body]);
    }
  });

  async function invitedWith(name: string, body: object): Promise<{ couple: CoupleUnderTest; token: string }> {
    await api.ask('POST', '/api/v1/join', { ...joinBody(name), ...body });
    const [couple] = await api.database.query<CoupleUnderTest>(
      `select a.practice_id as "practiceId", a.enrolment_id as "enrolmentId", a.id as a, b.id as b
       from partner a join partner b on b.enrolment_id = a.enrolment_id and b.side = 'b'
       where a.side = 'a' and a.email = $1 order by a.live limit 1`,
      [joinBody(name).email],
    );
    if (!couple) throw new Error('Nobody signed up.');
    await api.ask('POST', '/api/v1/join/confirm', {
      token: await mailLink(api, couple, couple.a, 'confirm-address'),
      consent,
    });
    return { couple, token: await mailLink(api, couple, couple.b, 'invitation') };
  }
});
