import type { Id, LocalWeek } from '@troth/domain';
import { IsNull, MoreThan, Not, type FindOptionsWhere } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { PartnerRef } from '../people/partner-ref.js';
import { LinkRow, type LinkPurpose } from './entities.js';

export type { LinkPurpose };

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

/** How long a link opens something: until its time, or only until it is used; without it, as long as it was not revoked. */
export type LinkLife = { readonly now: Date; readonly once: boolean };

/**
 * The link of a token's hash, if it was made for that purpose, not revoked, and still lives: a dead one is neither read
 * nor held, so that it costs what an unknown one does. `lock` holds it until the transaction ends, so that it is used once.
 */
export async function findLink(
  tx: Tx,
  tokenHash: Buffer,
  purpose: LinkPurpose,
  { lock = false, life }: { readonly lock?: boolean; readonly life?: LinkLife | undefined } = {},
): Promise<Link | null> {
  const where: FindOptionsWhere<LinkRow> = { tokenHash, purpose, revokedAt: IsNull() };
  if (life) where.expiresAt = MoreThan(life.now);
  if (life?.once) where.usedAt = IsNull();
  const found = await managerOf(tx).findOne(LinkRow, {
    where,
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  return found && toLink(found);
}

/** The link of a token's hash, whatever it was made for, if it was not revoked and its time is not over. */
export async function findAnyLink(tx: Tx, tokenHash: Buffer, now: Date): Promise<Link | null> {
  const found = await managerOf(tx).findOneBy(LinkRow, { tokenHash, revokedAt: IsNull(), expiresAt: MoreThan(now) });
  return found && toLink(found);
}

/** Marks a link as used. */
export async function useLink(tx: Tx, { practiceId, id }: Link, now: Date): Promise<void> {
  await managerOf(tx).update(LinkRow, { practiceId, id, usedAt: IsNull() }, { usedAt: now });
}

/** Takes back every other link of the same purpose and partner that could still be used. */
export async function revokeOtherLinks(tx: Tx, { practiceId, id, partnerId, purpose }: Link, now: Date): Promise<void> {
  const others = { practiceId, partnerId, purpose, id: Not(id), usedAt: IsNull(), revokedAt: IsNull() };
  await managerOf(tx).update(LinkRow, others, { revokedAt: now });
}

/** Takes back every link that was mailed to a partner and could still be opened, whatever it was for. */
export async function revokeLinksOf(tx: Tx, { practiceId, partnerId }: PartnerRef, now: Date): Promise<void> {
  const usable = { practiceId, partnerId, usedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(now) };
  await managerOf(tx).update(LinkRow, usable, { revokedAt: now });
}

function toLink(row: LinkRow): Link {
  const { practiceId, id, purpose, partnerId, enrolmentId, localWeek, createdAt, expiresAt, usedAt, revokedAt } = row;
  return { practiceId, id, purpose, partnerId, enrolmentId, localWeek, createdAt, expiresAt, usedAt, revokedAt };
}
