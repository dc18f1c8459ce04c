import type { Tx } from '../connection/database.js';
import type { Link } from './links.js';

export interface NewLink extends Omit<Link, 'usedAt' | 'revokedAt'> {
  /** SHA-256 of the link's secret. */
  readonly tokenHash: Buffer;
}

/** Writes links, many in one statement. */
export async function insertLinks(tx: Tx, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return;
  await tx.query(
    `insert into link (practice_id, id, token_hash, purpose, partner_id, enrolment_id, local_week, created_at, expires_at)
     select l."practiceId", l.id, decode(l."tokenHash", 'hex'), l.purpose, l."partnerId", l."enrolmentId", l."localWeek",
            l."createdAt", l."expiresAt"
     from jsonb_to_recordset($1::jsonb) as l("practiceId" uuid, id uuid, "tokenHash" text, purpose text, "partnerId" uuid,
          "enrolmentId" uuid, "localWeek" text, "createdAt" timestamptz, "expiresAt" timestamptz)`,
    [JSON.stringify(links.map((link) => ({ ...link, tokenHash: link.tokenHash.toString('hex') })))],
  );
}
