import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idsAt, requestEmails, type Database } from '@troth/database';
import { erasePerson, workIn } from '@troth/programme';
import { mailToken } from '@troth/sealing';
import { monday, signInCoach, startApi, testKeys, type ApiUnderTest } from '../api.fixture.js';
import {
  askBoth,
  closeWeek,
  enrol,
  promiseFor,
  saveCheckIn,
  signInPartner,
  type CoupleUnderTest,
} from '../couple.fixture.js';
import { sign } from '../inbound-mail/signature.js';

const inbound = { domain: 'in.troth.example', secret: 'a secret of thirty-two characters' };
const canary = /canary-[a-z-]+/g;

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let logged = '';
const logTo = new Writable({
  write(chunk: Buffer, _, done) {
    logged += chunk.toString();
    done();
  },
});

beforeAll(async () => {
  api = await startApi({ inbound, logLevel: 'trace', logTo });
  couple = await enrol(api, 'canary-of-an-address');
  await everyWayToWrite();
});
afterAll(() => api?.close());

/** All that a partner or a coach can type into Troth, each with a word of its own. */
async function everyWayToWrite(): Promise<void> {
  const [ana, coach] = [await signInPartner(api, couple, couple.a), await signInCoach(api)];
  const first = await askBoth(api, couple, '2026-W48');
  await reply('canary-in-a-reply, and more that no number is');
  await saveCheckIn(api, first.a, {
    note: { text: 'canary-for-the-partner', audience: 'partner' },
    promise: { ...promiseFor(api, 'canary-of-an-act'), ifCue: 'canary-of-a-cue' },
  });
  await closeWeek(api, couple, '2026-W48');
  // Told in other words than it has now.
  const [{ promiseId }] = (await api.ask('GET', '/api/v1/us', undefined, ana)).json().myPromises;
  const later = { ...promiseFor(api, 'canary-of-a-change'), ifCue: 'canary-of-another-cue' };
  await done(api.ask('PUT', `/api/v1/us/promises/${promiseId}`, later, ana));
  const second = await askBoth(api, couple, '2026-W49');
  await saveCheckIn(api, second.a, { note: { text: 'canary-for-the-coach', audience: 'coach' } });
  const third = await askBoth(api, couple, '2026-W50');
  await saveCheckIn(api, third.a, { note: { text: 'canary-for-nobody', audience: 'private' } });
  const intake = { causes: [], hurt: null, ended: null, ago: null, hopes: [], hope: 'canary-of-hope', children: null };
  await done(api.ask('PUT', '/api/v1/us/intake', intake, ana));
  const words = { text: 'canary-on-a-practice', audience: 'coach' };
  await done(api.ask('PUT', '/api/v1/us/weekly-practices/say-it-back', { said: 'done', words }, ana));
  const note = { text: 'canary-of-the-coach' };
  const notes = `/api/v1/coach/couples/${couple.enrolmentId}/notes`;
  await done(api.ask('POST', notes, note, { ...coach, 'idempotency-key': 'canary' }));
}

async function done(asking: ReturnType<ApiUnderTest['ask']>): Promise<void> {
  const { statusCode, body } = await asking;
  if (statusCode >= 300) throw new Error(body);
}

async function reply(text: string): Promise<void> {
  const id = idsAt(monday)();
  const { practiceId, enrolmentId, a: personId } = couple;
  const asked = { id, practiceId, personId, enrolmentId, audience: 'partner', kind: 'check-in', key: 'spec' } as const;
  const when = { causedBy: id, dueAt: monday, expiresAt: new Date(monday.getTime() + 86_400_000) };
  await api.database.transaction((tx) =>
    requestEmails(tx, [{ ...asked, ...when, refs: { week: '2026-W48' } }], monday),
  );
  const to = `reply-${mailToken(testKeys, 'reply', id)}@${inbound.domain}`;
  const from = 'canary-of-an-address@home.example';
  const mail = Buffer.from(`From: ${from}\r\nTo: ${to}\r\nMessage-ID: <1@example.org>\r\n\r\n${text}\r\n`);
  const headers = { 'content-type': 'message/rfc822', 'troth-signature': sign(inbound.secret, mail, new Date()) };
  const { statusCode } = await api.fastify.inject({
    method: 'POST',
    url: '/api/v1/mail/inbound',
    headers,
    payload: mail,
  });
  expect(statusCode).toBe(204);
}

/** Every row of every table, in every schema that is not PostgreSQL's own. */
async function dump(database: Database): Promise<string> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const rows = await Promise.all(tables.map(({ name }) => database.query(`select t::text as row from ${name} t`)));
  return JSON.stringify(rows);
}

const found = (text: string) => [...new Set(text.match(canary))].sort();

describe('what people type', () => {
  it('is read by those it is for', async () => {
    const copy = (await api.ask('GET', '/api/v1/us/export', undefined, await signInPartner(api, couple, couple.a)))
      .body;
    expect(found(copy)).toEqual([
      'canary-for-nobody',
      'canary-for-the-coach',
      'canary-for-the-partner',
      'canary-in-a-reply',
      'canary-of-a-change',
      'canary-of-a-cue',
      'canary-of-an-act',
      'canary-of-an-address',
      'canary-of-another-cue',
      'canary-of-hope',
      'canary-on-a-practice',
    ]);
  });

  it('stands in no dump of the database and no line of the log, but for addresses to write to', async () => {
    expect(found(await dump(api.database))).toEqual(['canary-of-an-address']);
    expect(found(logged)).toEqual([]);
    expect(logged).toContain('/api/v1/us/intake');
  });

  it('would be found in a dump, were it kept in clear', async () => {
    await api.database.query(`update coach_note set sealed = 'canary-in-clear ' || sealed`);
    expect(found(await dump(api.database))).toContain('canary-in-clear');
    await api.database.query(`update coach_note set sealed = substr(sealed, length('canary-in-clear ') + 1)`);
  });
});

describe('once its writer is erased', () => {
  it('nothing is left of it, nor the key to a copy that lies elsewhere', async () => {
    const copied = await api.database.query<{ sealed: string }>(
      'select note_sealed as sealed from check_in where partner_id = $1 and note_sealed is not null',
      [couple.a],
    );
    const { practiceId, enrolmentId, a: partnerId, b } = couple;
    await api.database.transaction((tx) =>
      erasePerson(workIn(tx, { now: api.clock.now(), keys: testKeys }), { practiceId, enrolmentId, partnerId }),
    );
    const left = await dump(api.database);
    // The other’s own address begins with the same word.
    expect(found(left.replaceAll('canary-of-an-address.ben@home.example', ''))).toEqual([]);
    expect(copied).toHaveLength(3);
    for (const { sealed } of copied) expect(left).not.toContain(sealed);
    const keys = await api.database.query<{ id: string }>('select person_id as id from person_key');
    expect(keys.map(({ id }) => id)).toEqual([api.coach.coachId]);
    expect((await api.database.query('select from partner where id = $1 and erased_at is null', [b])).length).toBe(1);
  });
});
