import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { monday, startApi, type ApiUnderTest } from '../api.fixture.js';
import { consent, joinBody, mailLink, signInPartner, signUp, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let ana: Record<string, string>;
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await waiting(`waiting${(couples += 1)}`);
  ana = await signInPartner(api, couple, couple.a);
});

async function waiting(name: string): Promise<CoupleUnderTest> {
  const made = await signUp(api, name);
  const token = await mailLink(api, made, made.a, 'confirm-address');
  await api.ask('POST', '/api/v1/join/confirm', { token, consent });
  return made;
}

const page = async () => (await api.ask('GET', '/api/v1/us', undefined, ana)).json();
const correct = (email: string, name = 'Ben') => api.ask('PUT', '/api/v1/us/invitation', { name, email }, ana);
const look = async (token: string) => (await api.ask('POST', '/api/v1/invitation/look', { token })).json();
const sent = () =>
  api.database.query(
    `insert into invitation values ($1, $2, 'sent', $3, $3::timestamptz + interval '14 days')
     on conflict (practice_id, enrolment_id) do update set state = 'sent', sent_at = excluded.sent_at`,
    [couple.practiceId, couple.enrolmentId, monday],
  );
const renewals = async () =>
  (
    await api.database.query<{ how: string }>(
      `select payload ->> 'how' as how from event where name = 'invitation.renewed' and enrolment_id = $1 order by id`,
      [couple.enrolmentId],
    )
  ).map(({ how }) => how);

describe('the one who invited, while there is no answer', () => {
  it('gets a sign-in link by the address, and sees whom they invited and how it stands', async () => {
    expect(await page()).toMatchObject({
      enrolment: { state: 'awaiting-partner' },
      email: `waiting${couples}@home.example`,
      invitation: { name: 'Ben', email: `waiting${couples}.ben@home.example`, state: 'preparing', sent: null },
    });
    await sent();
    expect((await page()).invitation).toMatchObject({
      state: 'sent',
      sent: { date: '2026-11-23', time: '09:00', zone: 'Europe/Berlin' },
      validUntil: { date: '2026-12-07', time: '09:00', zone: 'Europe/Berlin' },
    });
  });

  it('corrects the address: the earlier link no longer opens, and the fourteen days begin again', async () => {
    const earlier = await mailLink(api, couple, couple.b, 'invitation');
    await sent();
    api.clock.advance({ days: 3 });
    ana = await signInPartner(api, couple, couple.a);
    expect((await correct('ben@right.example')).statusCode).toBe(204);
    expect(await look(earlier)).toMatchObject({ code: 'link-not-valid' });
    expect((await page()).invitation).toMatchObject({ email: 'ben@right.example', state: 'preparing', sent: null });
    expect(await renewals()).toEqual(['corrected']);
    const [slot] = await api.database.query<{ due_at: Date }>(
      `select due_at from slot where enrolment_id = $1 and kind = 'invitation-expiry'`,
      [couple.enrolmentId],
    );
    expect(slot?.due_at).toEqual(new Date(monday.getTime() + 17 * 86_400_000));
  });

  it('is told at the field’s own words where the address is their own', async () => {
    expect((await correct(`WAITING${couples}@home.example`)).json()).toMatchObject({
      status: 409,
      code: 'one-address-each',
    });
    expect((await correct('no address')).json().errors).toMatchObject([{ path: 'email' }]);
  });

  it('sends the invitation again, until the mailbox has had its share', async () => {
    const again = () => api.ask('POST', '/api/v1/us/invitation/resend', {}, ana);
    expect((await again()).json()).toMatchObject({ code: 'cannot-invite-again' });
    await sent();
    expect((await again()).statusCode).toBe(204);
    expect(await renewals()).toEqual(['again']);
    await api.database.query(
      `insert into invitation_count
       select b.practice_id, gen_random_uuid(), b.mailbox_hash, b.mailbox_hash, $2 from partner b, generate_series(1, 3)
       where b.id = $1`,
      [couple.b, monday],
    );
    expect((await again()).json()).toMatchObject({ status: 409, code: 'cannot-invite-again' });
  });

  it('takes it back: the link is dead, the session over, and nobody is told goodbye', async () => {
    const token = await mailLink(api, couple, couple.b, 'invitation');
    expect((await api.ask('POST', '/api/v1/us/leave', {}, ana)).statusCode).toBe(204);
    expect(await look(token)).toMatchObject({ code: 'link-not-valid' });
    expect((await api.ask('GET', '/api/v1/us', undefined, ana)).statusCode).toBe(401);
    const events = await api.database.query<{ name: string }>(
      `select name from event where enrolment_id = $1 and name like '%.withdrawn'`,
      [couple.enrolmentId],
    );
    expect(events).toEqual([{ name: 'invitation.withdrawn' }]);
  });

  it('never learns from the page whether the invitation was opened', async () => {
    const token = await mailLink(api, couple, couple.b, 'invitation');
    await sent();
    const before = await page();
    await look(token);
    expect(await page()).toEqual(before);
  });
});

describe('a later request, once confirmed', () => {
  it('ends the earlier one whole: its people, links, slots and invitation', async () => {
    const bne = await mailLink(api, couple, couple.b, 'invitation');
    const name = `waiting${couples}`;
    await api.ask('POST', '/api/v1/join', {
      ...joinBody(name),
      partner: { name: 'Ben', email: `ben@${name}.example` },
    });
    const [later] = await api.database.query<CoupleUnderTest>(
      `select a.practice_id as "practiceId", a.enrolment_id as "enrolmentId", a.id as a, b.id as b
       from partner a join partner b on b.enrolment_id = a.enrolment_id and b.side = 'b'
       where b.email = $1`,
      [`ben@${name}.example`],
    );
    if (!later) throw new Error('Nobody signed up.');
    expect(await look(bne)).toMatchObject({ name: 'Ben' });
    const token = await mailLink(api, later, later.a, 'confirm-address');
    expect((await api.ask('POST', '/api/v1/join/confirm', { token, consent })).statusCode).toBe(200);

    expect(await look(bne)).toMatchObject({ code: 'link-not-valid' });
    for (const table of [
      'enrolment where id',
      'partner where enrolment_id',
      'slot where enrolment_id',
      'link where enrolment_id',
    ])
      expect([table, await api.database.query(`select 1 from ${table} = $1`, [couple.enrolmentId])]).toEqual([
        table,
        [],
      ]);
    expect((await api.ask('GET', '/api/v1/us', undefined, ana)).statusCode).toBe(401);
    expect(await look(await mailLink(api, later, later.b, 'invitation'))).toMatchObject({ name: 'Ben' });
  });

  it('leaves one that was accepted meanwhile as it is', async () => {
    const token = await mailLink(api, couple, couple.b, 'invitation');
    const accepting = { zone: 'Europe/Paris', weekday: 1, time: '08:00', consent };
    await api.ask('POST', '/api/v1/invitation/accept', { token, ...accepting });
    await waiting(`waiting${couples}`);
    const [row] = await api.database.query('select state from enrolment where id = $1', [couple.enrolmentId]);
    expect(row).toEqual({ state: 'active' });
  });
});

describe('consent', () => {
  const given = () =>
    api.database.query(
      `select c.version, c.given_at, encode(c.text_hash, 'hex') as text from consent c where partner_id = $1 and purpose = 'taking-part'`,
      [couple.a],
    );

  it('is noted with the confirmation, with the version and the hash of its words', async () => {
    expect(await given()).toEqual([{ version: '2', given_at: monday, text: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('is not noted when the form is typed, nor confirmed without it', async () => {
    couple = await signUp(api, 'typed');
    expect(await given()).toEqual([]);
    const token = await mailLink(api, couple, couple.a, 'confirm-address');
    const without = await api.ask('POST', '/api/v1/join/confirm', { token });
    expect(without.json()).toMatchObject({
      status: 422,
      errors: [{ path: 'consent', message: 'Please fill this in.' }],
    });
    expect(await given()).toEqual([]);
  });
});
