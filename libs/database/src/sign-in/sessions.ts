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
  readonly expiresAt: Date;
}

/** Opens a session and clears away those that are over. `tokenHash` is the SHA-256 of the cookie's token. */
export async function openCoachSession(
  tx: Tx,
  session: { id: Id; coachId: Id; tokenHash: Buffer; userAgent: string | null; strong: boolean },
  { hours }: SessionLimits,
): Promise<void> {
  await tx.query(`delete from coach_session where expires_at <= now()`);
  const { id, coachId, tokenHash, userAgent, strong } = session;
  await tx.query(
    `insert into coach_session (id, user_id, token, user_agent, strong, expires_at, created_at, updated_at)
     select $1, $2, $3, $4, $5, now() + make_interval(hours => $6), now(), now()`,
    [id, coachId, tokenHash.toString('base64url'), userAgent, strong, hours],
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
            s.last_used_at < now() - interval '1 minute' as stale
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

/** Notes that a coach has signed in; whether it is the first time. */
export async function noteSignIn(tx: Tx, coachId: Id, now: Date): Promise<boolean> {
  const { affected } = await managerOf(tx).update(
    CoachUserRow,
    { id: coachId, firstSignedInAt: IsNull() },
    { firstSignedInAt: now },
  );
  return affected === 1;
}
