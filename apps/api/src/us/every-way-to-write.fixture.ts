import { idsAt, requestEmails, type Database } from '@troth/database';
import { mailToken } from '@troth/sealing';
import { monday, signInCoach, testKeys, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, closeWeek, promiseFor, saveCheckIn, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';
import { sign } from '../inbound-mail/signature.js';

/** The API that takes replies by email; the couple's first partner is called after `canaryName`. */
export const inbound = { domain: 'in.troth.example', secret: 'a secret of thirty-two characters' };
export const canaryName = 'canary-of-an-address';

/** All that a partner or a coach can type into Troth, each with a word of its own. */
export async function everyWayToWrite(api: ApiUnderTest, couple: CoupleUnderTest): Promise<void> {
  const [ana, coach] = [await signInPartner(api, couple, couple.a), await signInCoach(api)];
  const first = await askBoth(api, couple, '2026-W48');
  await answerByMail(api, couple, `${canaryName}@home.example`, 'canary-in-a-reply, and more that no number is');
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
  const intake = {
    causes: ['broken-promises'],
    hurt: null,
    ended: null,
    ago: null,
    hopes: [],
    hope: 'canary-of-hope',
    children: null,
  };
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

/** What a partner's mail program sends back to the email of the first week's check-in. */
export async function answerByMail(
  api: ApiUnderTest,
  couple: CoupleUnderTest,
  from: string,
  text: string,
): Promise<void> {
  const id = idsAt(monday)();
  const { practiceId, enrolmentId, a: personId } = couple;
  const asked = { id, practiceId, personId, enrolmentId, audience: 'partner', kind: 'check-in', key: 'spec' } as const;
  const when = { causedBy: id, dueAt: monday, expiresAt: new Date(monday.getTime() + 86_400_000) };
  await api.database.transaction((tx) =>
    requestEmails(tx, [{ ...asked, ...when, refs: { week: '2026-W48' } }], monday),
  );
  const to = `reply-${mailToken(testKeys, 'reply', id)}@${inbound.domain}`;
  const mail = Buffer.from(`From: ${from}\r\nTo: ${to}\r\nMessage-ID: <1@example.org>\r\n\r\n${text}\r\n`);
  const headers = { 'content-type': 'message/rfc822', 'troth-signature': sign(inbound.secret, mail, new Date()) };
  const { statusCode } = await api.fastify.inject({
    method: 'POST',
    url: '/api/v1/mail/inbound',
    headers,
    payload: mail,
  });
  if (statusCode !== 204) throw new Error(`The reply was answered ${statusCode}.`);
}

/** Every row of every table, in every schema that is not PostgreSQL's own. */
export async function dumpOf(database: Database): Promise<string> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const rows = await Promise.all(tables.map(({ name }) => database.query(`select t::text as row from ${name} t`)));
  return JSON.stringify(rows);
}

/** Every word that was written to be found again, once each. */
export const canariesIn = (text: string): string[] => [...new Set(text.match(/canary-[a-z-]+/g))].sort();
