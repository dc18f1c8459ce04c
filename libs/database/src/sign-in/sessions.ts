import type { Id } from '@troth/domain';
import { IsNull } from 'typeorm';
import { CoachSessionRow, CoachUserRow } from '../coach/entities.js';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';

/** Where PostgreSQL tells every process that a coach's session has ended, by its id. */
export const sessionsChannel = 'troth_session';

/** How long a coach's session lives: so many hours in all, and so many minutes unused. Both by real time. */
export interface SessionLimits {
  readonly hours: number;
  readonly idleMinutes: number;
}

export interface CoachSession {
  readonly id: Id;
  readonly practiceId: Id;
  readonly coachId: Id;
  /** Whether more than a password opened it. */
  readonly strong: boolean;
  /** What the session at a provider of single sign-on is known by that opened it; null: it was opened here. */
  readonly providerSession: Buffer | null;
  readonly expiresAt: Date;
}

/** Opens a session and clears away those that are over. `tokenHash` is the SHA-256 of the cookie's token. */
export async function openCoachSession(
  tx: Tx,
  session: Pick<CoachSession, 'id' | 'coachId' | 'strong' | 'providerSession'> & {
    readonly tokenHash: Buffer;
    readonly userAgent: string | null;
  },
  { hours }: SessionLimits,
): Promise<void> {
  await tx.query(`delete from coach_session where expires_at <= now()`);
  const { id, coachId, tokenHash, userAgent, strong, providerSession } = session;
  await tx.query(
    `insert into coach_session (id, user_id, token, user_agent, strong, provider_session, expires_at, created_at, updated_at)
     select $1, $2, $3, $4, $5, $6, now() + make_interval(hours => $7), now(), now()`,
    [id, coachId, tokenHash.toString('base64url'), userAgent, strong, providerSession, hours],
  );
}

/** Whose session it is, used at this moment unless its page asks by itself; null where there is none or it is over. */
export async function useCoachSession(
  database: Database,
  tokenHash: Buffer,
  { idleMinutes }: SessionLimits,
  by: 'person' | 'page' = 'person',
): Promise<CoachSession | null> {
  const [found] = await database.query<CoachSession & { stale: boolean }>(
    `select s.id, u.practice_id as "practiceId", s.user_id as "coachId", s.strong, s.expires_at as "expiresAt",
            s.provider_session as "providerSession", s.last_used_at < now() - interval '1 minute' as stale
     from coach_session s join coach_user u on u.id = s.user_id
     where s.token = $1 and s.expires_at > now() and s.last_used_at > now() - make_interval(mins => $2)`,
    [tokenHash.toString('base64url'), idleMinutes],
  );
  if (!found) return null;
  const { stale, ...session } = found;
  if (stale && by === 'person')
    await database.query('update coach_session set last_used_at = now() where id = $1', [session.id]);
  return session;
}

/** Whether a session is still open; looking does not prolong it. */
export async function isSessionOpen(reader: Reader, id: Id, { idleMinutes }: SessionLimits): Promise<boolean> {
  const [found] = (await reader.query(
    `select exists (select from coach_session where id = $1 and expires_at > now()
       and last_used_at > now() - make_interval(mins => $2)) as "isOpen"`,
    [id, idleMinutes],
  )) as { isOpen: boolean }[];
  return found?.isOpen ?? false;
}

/** The sessions of a coach that are not over, the latest used first. */
export async function listCoachSessions(
  reader: Reader,
  coachId: Id,
  { idleMinutes }: SessionLimits,
): Promise<{ id: Id; userAgent: string | null; createdAt: Date; lastUsedAt: Date }[]> {
  return (await reader.query(
    `select id, user_agent as "userAgent", created_at as "createdAt", last_used_at as "lastUsedAt" from coach_session
     where user_id = $1 and expires_at > now() and last_used_at > now() - make_interval(mins => $2)
     order by last_used_at desc, id`,
    [coachId, idleMinutes],
  )) as { id: Id; userAgent: string | null; createdAt: Date; lastUsedAt: Date }[];
}

/** Ends the session with this token, if there is one. */
export async function closeCoachSession(reader: Database | Tx, tokenHash: Buffer): Promise<void> {
  await managerOf(reader).delete(CoachSessionRow, { token: tokenHash.toString('base64url') });
}

/** Ends one session of a coach; false where it is not theirs, or over. */
export async function endCoachSession(tx: Tx, coachId: Id, id: Id): Promise<boolean> {
  const { affected } = await managerOf(tx).delete(CoachSessionRow, { id, userId: coachId });
  return affected === 1;
}

/** Which sessions at a provider of single sign-on are over. */
export interface OverAtProvider {
  /** The one that is over; null: all of its person's are. */
  readonly session: Buffer | null;
  /** What stands in the place of a session's for one that the provider has given no id. */
  readonly unnamed: Buffer;
  /** The coach whom the provider names; null where it names nobody who is linked. */
  readonly coachId: Id | null;
}

/** Ends what they have opened here, and the steps of a sign-in that began by them; the coach of each session that ended. */
export async function endProviderSessions(tx: Tx, { session, unnamed, coachId }: OverAtProvider): Promise<Id[]> {
  await tx.query(
    `delete from coach_verification where starts_with(identifier, 'second-factor:')
       and split_part(value, ' ', 2) = 'single-sign-on'
       and (split_part(value, ' ', 3) = $1
         or (split_part(value, ' ', 1) = $2 and ($1::text is null or split_part(value, ' ', 3) = $3)))`,
    [session?.toString('base64url') ?? null, coachId, unnamed.toString('base64url')],
  );
  const ended = (await tx.query(
    `with ended as (
       delete from coach_session where provider_session = $1
         or (user_id = $2 and (provider_session = $3 or ($1::bytea is null and provider_session is not null)))
       returning user_id)
     select user_id as "coachId" from ended`,
    [session, coachId, unnamed],
  )) as { coachId: Id }[];
  return ended.map((one) => one.coachId);
}

/** Notes that a coach has signed in; whether it is the first time. */
export async function noteSignIn(tx: Tx, coachId: Id, now: Date): Promise<boolean> {
  const { affected } = await managerOf(tx).update(
    CoachUserRow,
    { id: coachId, firstSignedInAt: IsNull() },
    { firstSignedInAt: now },
  );
  return affected === 1;
}
