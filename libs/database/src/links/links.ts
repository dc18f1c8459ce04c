import type { Id, LocalWeek } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { PartnerRef } from '../people/partner-ref.js';

export type LinkPurpose = 'confirm-address' | 'invitation' | 'check-in' | 'sign-in' | 'change-address' | 'measure';

/** A capability that was mailed to one partner. Its token is never stored, only the token's SHA-256. */
export interface Link {
  readonly practiceId: Id;
  readonly id: Id;
  readonly purpose: LinkPurpose;
  readonly partnerId: Id;
  readonly enrolmentId: Id;
  /** The week of a check-in link; null for every other purpose. */
  readonly localWeek: LocalWeek | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

/**
 * The link of a token's hash, if it was made for that purpose and not revoked; whether it's used or past its time
 * is for the caller to judge. `lock` holds it until the transaction ends, so that a link is used once.
 */
export async function findLink(
  tx: Tx,
  tokenHash: Buffer,
  purpose: LinkPurpose,
  { lock = false } = {},
): Promise<Link | null> {
  const found: LinkRow[] = await tx.query(
    `select practice_id, id, purpose, partner_id, enrolment_id, local_week, created_at, expires_at, used_at, revoked_at
     from link where token_hash = $1 and purpose = $2 and revoked_at is null ${lock ? 'for update' : ''}`,
    [tokenHash, purpose],
  );
  return found[0] ? toDomain(found[0]) : null;
}

/** Marks a link as used. */
export async function useLink(tx: Tx, { practiceId, id }: Link, now: Date): Promise<void> {
  await tx.query('update link set used_at = coalesce(used_at, $3) where practice_id = $1 and id = $2', [
    practiceId,
    id,
    now,
  ]);
}

/** Takes back every other link of the same purpose and partner that could still be used. */
export async function revokeOtherLinks(tx: Tx, { practiceId, id, partnerId, purpose }: Link, now: Date): Promise<void> {
  await tx.query(
    `update link set revoked_at = $5
     where practice_id = $1 and partner_id = $3 and purpose = $4 and id <> $2 and used_at is null and revoked_at is null`,
    [practiceId, id, partnerId, purpose, now],
  );
}

/** Takes back every link that was mailed to a partner and could still be opened, whatever it was for. */
export async function revokeLinksOf(tx: Tx, { practiceId, partnerId }: PartnerRef, now: Date): Promise<void> {
  await tx.query(
    `update link set revoked_at = $3
     where practice_id = $1 and partner_id = $2 and used_at is null and revoked_at is null and expires_at > $3`,
    [practiceId, partnerId, now],
  );
}

interface LinkRow {
  practice_id: Id;
  id: Id;
  purpose: LinkPurpose;
  partner_id: Id;
  enrolment_id: Id;
  local_week: LocalWeek | null;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
}

function toDomain(row: LinkRow): Link {
  return {
    practiceId: row.practice_id,
    id: row.id,
    purpose: row.purpose,
    partnerId: row.partner_id,
    enrolmentId: row.enrolment_id,
    localWeek: row.local_week,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
    revokedAt: row.revoked_at,
  };
}
