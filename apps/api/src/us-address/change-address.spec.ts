import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertLinks } from '@troth/database';
import { linkToken, tokenHash } from '@troth/sealing';
import { monday, startApi, testKeys, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, enrol, mailLink, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let ana: Record<string, string>;
let couples = 0;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(async () => {
  api.clock.moveTo(monday);
  couple = await enrol(api, `moving${(couples += 1)}`);
  ana = await signInPartner(api, couple, couple.a);
});

const ask = (email: string, who = ana) => api.ask('POST', '/api/v1/us/address', { email }, who);
/** A new address of the couple of this test. */
const mine = () => `ana${couples}@new.example`;
const post = (path: string, token: string) => api.ask('POST', `/api/v1/us/address/${path}`, { token });

/** What the worker does when it mails the link. */
async function linkOfLatest(): Promise<string> {
  const [change] = await api.database.query<{ id: string; expiresAt: Date }>(
    'select id, expires_at as "expiresAt" from address_change where partner_id = $1 order by requested_at desc limit 1',
    [couple.a],
  );
  if (!change) throw new Error('Nothing was asked for.');
  const { id, expiresAt } = change;
  const token = linkToken(testKeys, id);
  const { practiceId, enrolmentId } = couple;
  const link = {
    id,
    practiceId,
    enrolmentId,
    partnerId: couple.a,
    purpose: 'change-address',
    localWeek: null,
  } as const;
  await api.database.transaction((tx) =>
    insertLinks(tx, [{ ...link, tokenHash: tokenHash(token), createdAt: api.clock.now(), expiresAt }]),
  );
  return token;
}

const addressOf = async (partnerId: string) =>
  (await api.database.query<{ email: string }>('select email from partner where id = $1', [partnerId]))[0]?.email;

describe('another address of one’s own', () => {
  it('changes nothing until it is confirmed by the link that only the new mailbox gets', async () => {
    const response = await ask(mine());
    expect([response.statusCode, response.json()]).toEqual([202, { status: 'check-your-inbox' }]);
    const token = await linkOfLatest();
    for (let look = 0; look < 3; look += 1)
      expect((await post('look', token)).json()).toEqual({ name: 'Ana', email: mine() });
    expect(await addressOf(couple.a)).toBe(`moving${couples}@home.example`);
    expect((await post('confirm', token)).json()).toEqual({ status: 'changed' });
    expect(await addressOf(couple.a)).toBe(mine());
    expect((await post('confirm', token)).json()).toMatchObject({ code: 'link-not-valid' });
  });

  it('ends every session and every link that went to the earlier one, and none of the other’s', async () => {
    const { a, b } = await askBoth(api, couple, '2026-W48');
    const signIn = await mailLink(api, couple, couple.a, 'sign-in', { minutes: 10 });
    const ben = await signInPartner(api, couple, couple.b);
    await ask(mine());
    await post('confirm', await linkOfLatest());
    const look = async (token: string) => (await api.ask('POST', '/api/v1/check-in/look', { token })).statusCode;
    expect([await look(a), await look(b)]).toEqual([404, 200]);
    expect((await api.ask('POST', '/api/v1/us/session', { token: signIn })).statusCode).toBe(404);
    expect((await api.ask('GET', '/api/v1/us', undefined, ana)).statusCode).toBe(401);
    expect((await api.ask('GET', '/api/v1/us', undefined, ben)).statusCode).toBe(200);
  });

  it('frees the mail that the earlier address had stopped', async () => {
    await api.database.query(`update partner set suppressed_at = now(), suppressed_why = '5.1.1' where id = $1`, [
      couple.a,
    ]);
    await ask(mine());
    await post('confirm', await linkOfLatest());
    const [row] = await api.database.query('select suppressed_at from partner where id = $1', [couple.a]);
    expect(row).toEqual({ suppressed_at: null });
  });

  it('answers the same no matter who has it; who reads the mailbox hears that it cannot be used', async () => {
    const theirs = await addressOf(couple.b);
    const other = await enrol(api, `other${couples}`);
    const taken = await addressOf(other.a);
    const answers = [await ask(theirs ?? ''), await ask(taken ?? ''), await ask('nobody@nowhere.example')];
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    api.clock.advance({ minutes: 1 });
    for (const email of [theirs, taken]) {
      await ask(email ?? '');
      const response = await post('confirm', await linkOfLatest());
      expect(response.json()).toMatchObject({ status: 409, code: 'address-not-possible' });
      api.clock.advance({ minutes: 1 });
    }
    expect(await addressOf(couple.a)).toBe(`moving${couples}@home.example`);
  });

  it('is asked for five times a day at most, and one mailbox is written to three times, untold', async () => {
    const asked = async () =>
      (
        await api.database.query<{ n: number }>(
          `select count(*)::int as n from event where name = 'address.change-requested' and enrolment_id = $1`,
          [couple.enrolmentId],
        )
      )[0]?.n;
    const statuses = [];
    for (let turn = 0; turn < 6; turn += 1) statuses.push((await ask(`victim+${turn}@capped.example`)).statusCode);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    expect(await asked()).toBe(3);
  });

  it('writes to one mailbox three times, no matter how many couples name it', async () => {
    for (let turn = 0; turn < 2; turn += 1) expect((await ask('named@capped.example')).statusCode).toBe(202);
    const other = await enrol(api, `moving${(couples += 1)}`);
    const theirs = await signInPartner(api, other, other.a);
    for (let turn = 0; turn < 3; turn += 1) expect((await ask('named@capped.example', theirs)).statusCode).toBe(202);
    const asked = await api.database.query(
      `select count(*)::int as n from event where name = 'address.change-requested' and enrolment_id = any($1)`,
      [[couple.enrolmentId, other.enrolmentId]],
    );
    expect(asked).toEqual([{ n: 3 }]);
  });

  it('is a link of a day, and of no other purpose', async () => {
    await ask(mine());
    const token = await linkOfLatest();
    expect((await api.ask('POST', '/api/v1/us/session', { token })).statusCode).toBe(404);
    api.clock.advance({ hours: 24 });
    expect((await post('look', token)).json()).toMatchObject({ code: 'link-not-valid' });
    expect((await api.ask('POST', '/api/v1/us/address', { email: 'x@y.example' })).statusCode).toBe(401);
  });
});
