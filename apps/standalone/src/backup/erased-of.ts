import type { Database } from '@troth/database';

/** All whom commands, and partners themselves, have erased, as the audit log tells: also for a place that knows of none yet. */
export async function erasedOf(database: Database): Promise<string[]> {
  const rows = await database.query<{ id: string | null }>(
    `select distinct case when actor_kind = 'partner' then actor_id else about end as id from audit_entry
     where act = 'person-erased' and outcome = 'done' and coalesce(actor_id, about) is not null`,
  );
  return rows.flatMap(({ id }) => id ?? []);
}
