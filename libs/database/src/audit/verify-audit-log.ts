import { createHash } from 'node:crypto';
import { auditText, type Id } from '@troth/domain';
import type { Database, Tx } from '../connection/database.js';
import { auditEntries, auditHead, type AuditHead, type KeptAuditEntry } from './read-audit-log.js';

/** What is wrong with a log, and from which entry on. */
export interface AuditFault {
  readonly seq: number;
  readonly fault: 'changed' | 'missing' | 'cut-short' | 'not-as-noted';
}

export interface AuditVerdict {
  readonly entries: number;
  readonly head: AuditHead | null;
  readonly fault: AuditFault | null;
}

/**
 * Works every hash of a practice's log out again. `noted` is a head that was written down elsewhere before: it finds a log
 * that was cut short or rewritten whole by one who owns the database. Entries may be added meanwhile.
 */
export function verifyAuditLog(
  database: Database,
  practiceId: Id,
  noted: AuditHead | null = null,
): Promise<AuditVerdict> {
  return database.transaction(async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    return verify(tx, practiceId, noted);
  });
}

async function verify(tx: Tx, practiceId: Id, noted: AuditHead | null): Promise<AuditVerdict> {
  const head = await auditHead(tx, practiceId);
  let last: AuditHead | null = null;
  let notedHash: Buffer | null = null;
  const verdict = (fault: AuditFault | null): AuditVerdict => ({ entries: last?.seq ?? 0, head, fault });
  for await (const entry of auditEntries(tx, practiceId)) {
    const seq: number = (last?.seq ?? 0) + 1;
    if (entry.seq !== seq) return verdict({ seq, fault: 'missing' });
    if (!hashAfter(last, entry).equals(entry.hash)) return verdict({ seq, fault: 'changed' });
    last = { seq, hash: entry.hash };
    if (seq === noted?.seq) notedHash = entry.hash;
  }
  if ((head?.seq ?? 0) !== (last?.seq ?? 0)) return verdict({ seq: (last?.seq ?? 0) + 1, fault: 'cut-short' });
  if (head && last && !head.hash.equals(last.hash)) return verdict({ seq: last.seq, fault: 'changed' });
  if (noted && !notedHash) return verdict({ seq: (last?.seq ?? 0) + 1, fault: 'cut-short' });
  if (noted && !notedHash?.equals(noted.hash)) return verdict({ seq: noted.seq, fault: 'not-as-noted' });
  return verdict(null);
}

function hashAfter(before: AuditHead | null, entry: KeptAuditEntry): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigInt64BE(BigInt(entry.seq));
  return createHash('sha256')
    .update(before?.hash ?? '')
    .update(number)
    .update(auditText(entry))
    .digest();
}
