import { openUntil, type Id } from '@troth/domain';
import { LessThanOrEqual } from 'typeorm';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import type { PartnerRef } from '../people/partner-ref.js';
import { PartnerSessionRow } from './entities.js';

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
  const manager = managerOf(tx);
  await manager.delete(PartnerSessionRow, { practiceId, partnerId, expiresAt: LessThanOrEqual(now) });
  await manager.insert(PartnerSessionRow, { practiceId, partnerId, tokenHash, expiresAt, createdAt: now });
}

/** Whose session it is; null where there is none, it is over, or their programme was left and is closed to them by now. */
export async function findPartnerSession(
  database: Database,
  tokenHash: Buffer,
  now: Date,
): Promise<PartnerSession | null> {
  const [found] = await database.query<PartnerSession & { leftAt: Date | null; hadBegun: boolean }>(
    `select s.practice_id as "practiceId", s.partner_id as "partnerId", p.enrolment_id as "enrolmentId",
            case e.state when 'withdrawn' then e.ended_at end as "leftAt", e.activated_at is not null as "hadBegun"
     from partner_session s join partner p on p.practice_id = s.practice_id and p.id = s.partner_id
     join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
     where s.token_hash = $1 and s.expires_at > $2`,
    [tokenHash, now],
  );
  if (!found) return null;
  const { leftAt, hadBegun, ...session } = found;
  return leftAt && openUntil({ endedAt: leftAt, hadBegun }) <= now ? null : session;
}

/** Signs one partner out, wherever they are signed in; returns of how many sessions. */
export async function closePartnerSessions(tx: Tx, { practiceId, partnerId }: PartnerRef): Promise<number> {
  const { affected } = await managerOf(tx).delete(PartnerSessionRow, { practiceId, partnerId });
  return affected ?? 0;
}

export async function closePartnerSession(tx: Tx, tokenHash: Buffer): Promise<void> {
  await managerOf(tx).delete(PartnerSessionRow, { tokenHash });
}
