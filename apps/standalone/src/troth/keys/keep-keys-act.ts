import { appendAuditEntry, findPractice, type Database } from '@troth/database';
import { byOperator, type AuditAct } from '@troth/domain';

/** Keeps what was done with a sealing key, by its id, in the practice's audit log; there is none before the practice. */
export async function keepKeysAct(
  database: Database,
  done: { readonly act: AuditAct; readonly detail: string; readonly at: Date },
): Promise<void> {
  await database.transaction(async (tx) => {
    const practice = await findPractice(tx);
    if (practice) await appendAuditEntry(tx, byOperator({ practiceId: practice.id, ...done }));
  });
}
