import type { AddedCoach } from '@troth/api';
import { idsAt, requestEmails, type Database, type LinkPurpose } from '@troth/database';
import { addressHash, mailToken, partnerReference, type SealingKeys } from '@troth/sealing';
import { signInCoach, signInPartner } from '../load/cookie-from.js';
import type { Practice } from '../load/fill-practice.js';
import { idOf } from '../load/ids.js';
import { linkOf } from '../load/partner-link.js';

const KNOWN = 20;
const MINUTE_MS = 60_000;

/** What is there to be guessed at, and who guesses. */
export interface Scene {
  readonly coach: string;
  readonly partners: readonly string[];
  readonly couples: readonly string[];
  readonly flags: readonly string[];
  readonly deliveries: readonly string[];
  readonly views: readonly string[];
  /** Another partner's references of their promises. */
  readonly promises: readonly string[];
  /** Of links that open nothing any more, by what they were for. */
  readonly links: Readonly<Record<LinkPurpose, readonly string[]>>;
  /** Of emails to coaches whose link is over. */
  readonly coachLinks: Readonly<
    Record<'coach-new-password' | 'coach-invitation' | 'password-tried', readonly string[]>
  >;
  /** A coach of none of the couples. */
  readonly otto: { readonly cookie: string };
  readonly partner: { readonly cookie: string };
}

interface Sources {
  readonly database: Database;
  readonly keys: SealingKeys;
  readonly practice: Practice;
  readonly apiUrl: string;
  readonly ada: AddedCoach;
  readonly otto: AddedCoach;
}

/** Ada walks with all couples, and Otto with none; every link is over. */
export async function setScene(sources: Sources): Promise<Scene> {
  const { database, practice, apiUrl, ada, otto } = sources;
  await database.query('update enrolment set coach_id = $1', [ada.coachId]);
  await database.query(`update coach set roles = '{coach}' where id = $1`, [otto.coachId]);
  const partners = await knownAddresses(sources);
  const idsIn = async (sql: string) => (await database.query<{ id: string }>(sql)).map(({ id }) => id);
  const flags = await idsIn(`select id from attention order by id limit ${KNOWN}`);
  const deliveries = await idsIn(`select id from delivery order by id limit ${KNOWN}`);
  const promises = await idsIn(`select id from promise where maker_id = '${idOf('partnerB', 3)}'`);
  const { keys } = sources;
  return {
    coach: ada.email,
    partners,
    couples: Array.from({ length: Math.min(KNOWN, practice.couples) }, (_, at) => idOf('enrolment', at + 1)),
    flags,
    deliveries,
    views: [await viewOf(apiUrl, await signInCoach(apiUrl, ada))],
    promises: promises.map((id) => partnerReference(keys, idOf('partnerB', 3), id)),
    links: await deadLinks(sources),
    coachLinks: await deadCoachLinks(sources),
    otto: { cookie: await signInCoach(apiUrl, otto) },
    partner: { cookie: await signInPartner(apiUrl, sources, 1) },
  };
}

async function knownAddresses({ database, keys }: Sources): Promise<string[]> {
  const rows = await database.query<{ id: string; email: string }>(
    `select id, email from partner order by id limit ${KNOWN}`,
  );
  for (const { id, email } of rows)
    await database.query('update partner set address_hash = $2 where id = $1', [id, addressHash(keys, email)]);
  return rows.map(({ email }) => email);
}

async function viewOf(apiUrl: string, cookie: string): Promise<string> {
  const answer = await fetch(`${apiUrl}/api/v1/coach/views`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', origin: 'http://localhost:3000' },
    body: JSON.stringify({ name: 'Mine', kept: {} }),
  });
  if (!answer.ok) throw new Error(`No view was saved: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}

async function deadLinks(sources: Sources): Promise<Scene['links']> {
  const purposes = ['confirm-address', 'invitation', 'sign-in', 'change-address', 'measure', 'check-in'] as const;
  const links: Partial<Record<LinkPurpose, string[]>> = {};
  for (const purpose of purposes)
    links[purpose] = await Promise.all(
      Array.from({ length: KNOWN }, (_, at) => linkOf(sources, { purpose, couple: at + 1, minutes: -1 })),
    );
  // A check-in's link of a week that has closed says so: only one that was taken back is answered like none.
  await sources.database.query(`update link set revoked_at = now() where purpose = 'check-in'`);
  return links as Record<LinkPurpose, string[]>;
}

/** Each was mailed two days ago, longer than any of them lives. */
async function deadCoachLinks({ database, keys, practice, ada }: Sources): Promise<Scene['coachLinks']> {
  const dueAt = new Date(Date.now() - 2 * 24 * 60 * MINUTE_MS);
  const newId = idsAt(dueAt);
  const invitationId = newId();
  await database.query(
    `insert into coach_invitation (practice_id, id, name, email, roles, invited_by, sent_at, expires_at, withdrawn_at)
     values ($1, $2, 'Ida', 'ida@practice.example', '{coach}', $3, $4, now() + interval '7 days', now())`,
    [practice.practiceId, invitationId, ada.coachId, dueAt],
  );
  const mailed = async (kind: keyof Scene['coachLinks'], purpose: 'password' | 'device') => {
    const ids = Array.from({ length: KNOWN }, () => newId());
    const expiresAt = new Date(dueAt.getTime() + 10 * MINUTE_MS);
    const personId = kind === 'coach-invitation' ? invitationId : ada.coachId;
    const common = { practiceId: practice.practiceId, personId, enrolmentId: null, kind, refs: {} };
    const emails = ids.map((id) => ({
      ...common,
      id,
      audience: 'coach' as const,
      key: id,
      causedBy: id,
      dueAt,
      expiresAt,
    }));
    await database.transaction((tx) => requestEmails(tx, emails, dueAt));
    return ids.map((id) => mailToken(keys, purpose, id));
  };
  return {
    'coach-new-password': await mailed('coach-new-password', 'password'),
    'coach-invitation': await mailed('coach-invitation', 'password'),
    'password-tried': await mailed('password-tried', 'device'),
  };
}
