import type { Id } from '@troth/domain';
import type { Database, Tx } from '../database.js';
import type { EnrolmentRef } from './enrolments.js';

/** A partner who came through a sign-in link; the cookie holds the token, this table its SHA-256. */
export interface PartnerSession {
  readonly practiceId: Id;
  readonly partnerId: Id;
  readonly enrolmentId: Id;
}

/** Opens a session and clears away those of this partner that are over. */
export async function openPartnerSession(
  tx: Tx,
  session: { practiceId: Id; partnerId: Id; tokenHash: Buffer; expiresAt: Date },
  now: Date,
): Promise<void> {
  const { practiceId, partnerId, tokenHash, expiresAt } = session;
  await tx.query('delete from partner_session where practice_id = $1 and partner_id = $2 and expires_at <= $3', [
    practiceId,
    partnerId,
    now,
  ]);
  await tx.query(
    `insert into partner_session (practice_id, token_hash, partner_id, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
    [practiceId, tokenHash, partnerId, now, expiresAt],
  );
}

/** Whose session it is, or null where there is none or it is over. */
export async function findPartnerSession(
  database: Database,
  tokenHash: Buffer,
  now: Date,
): Promise<PartnerSession | null> {
  const [found] = await database.query<PartnerSession>(
    `select s.practice_id as "practiceId", s.partner_id as "partnerId", p.enrolment_id as "enrolmentId"
     from partner_session s join partner p on p.practice_id = s.practice_id and p.id = s.partner_id
     where s.token_hash = $1 and s.expires_at > $2`,
    [tokenHash, now],
  );
  return found ?? null;
}

/** Signs both partners of a couple out, wherever they are signed in. */
export async function closeSessionsOf(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef): Promise<void> {
  await tx.query(
    `delete from partner_session s using partner p
     where s.practice_id = $1 and p.practice_id = $1 and p.enrolment_id = $2 and s.partner_id = p.id`,
    [practiceId, enrolmentId],
  );
}

export async function closePartnerSession(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.query('delete from partner_session where token_hash = $1', [tokenHash]);
}
