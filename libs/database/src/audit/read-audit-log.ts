import type { AuditActor, AuditEntry, Id } from '@troth/domain';
import { MoreThan } from 'typeorm';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import { AuditEntryRow, AuditHeadRow } from './entities.js';

/** An entry as it lies in the log, with its number and its hash (32 bytes). */
export interface KeptAuditEntry extends AuditEntry {
  readonly seq: number;
  readonly hash: Buffer;
}

/** The number and the hash of a log's last entry. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: Buffer;
}

/** How far a practice's log has come; null before its first entry. */
export async function auditHead(reader: Database | Tx, practiceId: Id): Promise<AuditHead | null> {
  const found = await managerOf(reader).findOneBy(AuditHeadRow, { practiceId });
  return found && { seq: Number(found.seq), hash: found.hash };
}

/** A practice's entries, the first first, page by page. */
export async function* auditEntries(
  reader: Database | Tx,
  practiceId: Id,
  pageSize = 1_000,
): AsyncGenerator<KeptAuditEntry> {
  let after = '0';
  for (;;) {
    const page = await managerOf(reader).find(AuditEntryRow, {
      where: { practiceId, seq: MoreThan(after) },
      order: { seq: 'asc' },
      take: pageSize,
    });
    for (const row of page) yield toDomain(row);
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last.seq;
  }
}

function toDomain({ actorKind, actorId, seq, ...entry }: AuditEntryRow): KeptAuditEntry {
  return { ...entry, seq: Number(seq), actor: { kind: actorKind, id: actorId } as AuditActor };
}
