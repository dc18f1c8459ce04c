import type { Database } from '@troth/database';

const DAY_MS = 86_400_000;

/** When the newest backup was made, as the audit log tells; null where none was. */
export async function lastBackupAt(database: Database): Promise<Date | null> {
  const [row] = await database.query<{ at: Date | null }>(
    `select max(at) as at from audit_entry where act = 'backup-made'`,
  );
  return row?.at ?? null;
}

export function backupInWords(at: Date | null, now: Date): string {
  if (!at) return 'none by npm run troth -- backup: what is lost with the database is lost for good';
  const made = at.toISOString();
  return now.getTime() - at.getTime() <= DAY_MS ? made : `${made}, MORE THAN A DAY AGO: npm run troth -- backup`;
}
