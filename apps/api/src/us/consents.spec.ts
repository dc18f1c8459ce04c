import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ConsentsShown } from '@troth/contract';
import { monday, startApi, type ApiUnderTest } from '../api.fixture.js';
import { consent, enrol, mailLink, signInPartner, signUp, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let couples = 0;
const name = () => `consents${(couples += 1)}`;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());
beforeEach(() => api.clock.moveTo(monday));

type Who = Record<string, string>;
const mine = async (who: Who) => {
  const shown = (await api.ask('GET', '/api/v1/us/consents', undefined, who)).json<ConsentsShown>();
  return Object.fromEntries(shown.map(({ purpose, ...standing }) => [purpose, standing]));
};
const kept = (partnerId: string) =>
  api.database.query<{ purpose: string; how: string; withdrawn_how: string | null; hash: string }>(
    `select purpose, version, how, withdrawn_how, withdrawn_at is null as open, encode(text_hash, 'hex') as hash
     from consent where partner_id = $1 order by given_at, purpose`,
    [partnerId],
  );
const agree = (who: Who, purpose: string, version = '2') =>
  api.ask('PUT', `/api/v1/us/consents/${purpose}`, { version }, who);
const stopEmails = (who: Who) => api.ask('DELETE', '/api/v1/us/consents/emails', undefined, who);
const withoutEmails = async (partnerId: string) => {
  const [row] = await api.database.query<{ since: Date | null }>(
    'select without_emails_since as since from partner where id = $1',
    [partnerId],
  );
  return row!.since !== null;
};

describe('what a partner agrees to by joining', () => {
  it('is kept for each purpose by itself, with its words and where it was said', async () => {
    const { a, b } = await enrol(api, name());
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    const of = (purpose: string, how: string) => ({
      purpose,
      version: '2',
      how,
      withdrawn_how: null,
      open: true,
      hash,
    });
    expect(await kept(a)).toEqual([of('emails', 'joining'), of('taking-part', 'joining')]);
    expect(await kept(b)).toEqual([of('emails', 'invitation'), of('taking-part', 'invitation')]);
    const hashes = (await kept(a)).map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(2);
  });

  it('needs no yes to emails: then the programme begins, and none of them goes', async () => {
    const couple = await signUp(api, name());
    const token = await mailLink(api, couple, couple.a, 'confirm-address');
    const without = { ...consent, emails: null };
    expect((await api.ask('POST', '/api/v1/join/confirm', { token, consent: without })).statusCode).toBe(200);
    expect(await withoutEmails(couple.a)).toBe(true);
    const who = await signInPartner(api, couple, couple.a);
    expect(await mine(who)).toMatchObject({
      'taking-part': { holds: true, asks: null },
      emails: { holds: false, said: null, asks: '2' },
    });
    expect((await agree(who, 'emails')).statusCode).toBe(204);
    expect(await withoutEmails(couple.a)).toBe(false);
  });

  it('takes no yes to the words of before', async () => {
    const couple = await signUp(api, name());
    const token = await mailLink(api, couple, couple.a, 'confirm-address');
    const body = { token, consent: { ...consent, emails: '1' } };
    expect((await api.ask('POST', '/api/v1/join/confirm', body)).json()).toMatchObject({
      errors: [{ path: 'consent.emails', message: 'These words have changed. Load the page again.' }],
    });
  });
});

describe('a signed-in partner', () => {
  let couple: CoupleUnderTest;
  let who: Who;
  beforeEach(async () => {
    couple = await enrol(api, name());
    who = await signInPartner(api, couple, couple.a);
  });

  it('takes back emails alone and agrees again, each kept beside what was said before', async () => {
    api.clock.advance({ minutes: 5 });
    expect((await stopEmails(who)).statusCode).toBe(204);
    expect((await stopEmails(who)).statusCode).toBe(204);
    expect(await mine(who)).toMatchObject({
      'taking-part': { holds: true },
      emails: { holds: false, said: { withdrawnAt: { zone: 'Europe/Berlin' } }, asks: '2' },
    });
    expect(await withoutEmails(couple.a)).toBe(true);
    expect(await withoutEmails(couple.b)).toBe(false);

    api.clock.advance({ minutes: 5 });
    expect((await agree(who, 'emails')).statusCode).toBe(204);
    expect(await mine(who)).toMatchObject({ emails: { holds: true, said: { withdrawnAt: null }, asks: null } });
    expect(await withoutEmails(couple.a)).toBe(false);
    expect((await kept(couple.a)).filter(({ purpose }) => purpose === 'emails')).toMatchObject([
      { how: 'joining', withdrawn_how: 'own-page', open: false },
      { how: 'own-page', open: true },
    ]);
    const told = await api.database.query<{ name: string }>(
      `select name from event where name like 'mail.%' and enrolment_id = $1 order by id`,
      [couple.enrolmentId],
    );
    expect(told.map(({ name }) => name)).toEqual(['mail.stopped', 'mail.resumed']);
  });

  it('who agreed to all at once is asked again, and that yes holds until they say otherwise', async () => {
    await api.database.query('delete from consent where partner_id = $1', [couple.a]);
    await api.database.query(
      `insert into consent (practice_id, id, partner_id, version, given_at)
       values ($1, gen_random_uuid(), $2, '1', '2026-05-03T10:00:00Z')`,
      [couple.practiceId, couple.a],
    );
    const before = { version: '1', givenAt: { date: '2026-05-03' }, withdrawnAt: null };
    expect(await mine(who)).toMatchObject({
      'taking-part': { holds: true, said: before, asks: '2' },
      emails: { holds: true, said: before, asks: '2' },
    });
    await stopEmails(who);
    expect(await mine(who)).toMatchObject({
      'taking-part': { holds: true },
      emails: { holds: false, said: { version: '1' } },
    });
    expect((await agree(who, 'taking-part')).statusCode).toBe(204);
    expect(await mine(who)).toMatchObject({ 'taking-part': { holds: true, asks: null } });
  });

  it('leaves, and has taken back everything', async () => {
    expect((await api.ask('POST', '/api/v1/us/leave', undefined, who)).statusCode).toBe(204);
    expect(await mine(who)).toMatchObject({ 'taking-part': { holds: false }, emails: { holds: false } });
    expect((await kept(couple.a)).map((row) => row.withdrawn_how)).toEqual(['left', 'left']);
    expect((await agree(who, 'emails')).json()).toMatchObject({ code: 'already-ended' });
  });

  it('reads the same in their own copy, as a file and in words', async () => {
    await stopEmails(who);
    const file = (await api.ask('GET', '/api/v1/us/export', undefined, who)).json<Record<string, object[]>>();
    expect(file['consents']).toMatchObject([
      { purpose: 'emails', version: '2', how: 'joining', withdrawn_at: expect.any(String) },
      { purpose: 'taking-part', version: '2', how: 'joining', withdrawn_at: null },
    ]);
    const page = (await api.ask('GET', '/api/v1/us/my-data', undefined, who)).body;
    expect(page).toContain('When you signed up');
  });

  it('shows nothing of it to the other', async () => {
    const other = await signInPartner(api, couple, couple.b);
    const seen = async () => [
      (await api.ask('GET', '/api/v1/us', undefined, other)).body,
      (await api.ask('GET', '/api/v1/us/consents', undefined, other)).body,
      (await api.ask('GET', '/api/v1/us/emails', undefined, other)).body,
    ];
    const before = await seen();
    await stopEmails(who);
    expect(await seen()).toEqual(before);
  });
});

it('a consent that was given is rewritten by no role', async () => {
  const { a } = await enrol(api, name());
  const change = (what: string) => api.database.query(`update consent set ${what} where partner_id = $1`, [a]);
  for (const what of [`version = '1'`, `given_at = now()`, `purpose = 'all'`, `text_hash = ''`])
    await expect(change(what)).rejects.toThrow('kept as it was given');
  await change(`withdrawn_at = now()`);
  await expect(change('withdrawn_at = null')).rejects.toThrow('kept as it was given');
});
