import { auditText, type AuditEntry } from '@troth/domain';
import type { Database, Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';

/**
 * Adds an entry to its practice's log, in the transaction of what it tells of. Each hash is taken of the one before,
 * the entry's number and its text (SHA-256), so entries of a practice wait for each other until that transaction ends.
 */
export async function appendAuditEntry(tx: Tx, entry: AuditEntry): Promise<void> {
  const { practiceId, at, actor, act, outcome, about, detail } = entry;
  await tx.query(
    `with head as (
       insert into audit_head as h (practice_id, seq, hash)
       values ($1, 1, sha256(int8send(1) || convert_to($9, 'UTF8')))
       on conflict (practice_id) do update
         set seq = h.seq + 1, hash = sha256(h.hash || int8send(h.seq + 1) || convert_to($9, 'UTF8'))
       returning seq, hash
     )
     insert into audit_entry (practice_id, seq, at, actor_kind, actor_id, act, outcome, about, detail, hash)
     select $1, seq, $2, $3, $4, $5, $6, $7, $8, hash from head`,
    [practiceId, at, actor.kind, actor.id, act, outcome, about, detail, auditText(entry)],
  );
}

/** The same in a transaction of its own, unless its actor did the same of the same since an instant. */
export async function appendUnlessRecent(database: Database, entry: AuditEntry, since: Date): Promise<void> {
  if (await isKept(database, entry, since)) return;
  await database.transaction(async (tx) => {
    // Requests of one page come at once: they wait here for the one that writes, and then find what it wrote.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`audit:${entry.practiceId}`]);
    if (!(await isKept(tx, entry, since))) await appendAuditEntry(tx, entry);
  });
}

async function isKept(
  reader: Reader,
  { practiceId, actor, act, outcome, about }: AuditEntry,
  since: Date,
): Promise<boolean> {
  const [found] = (await reader.query(
    `select from audit_entry
     where practice_id = $1 and about = $2 and actor_id = $3 and act = $4 and outcome = $5 and at > $6 limit 1`,
    [practiceId, about, actor.id, act, outcome, since],
  )) as unknown[];
  return found !== undefined;
}
