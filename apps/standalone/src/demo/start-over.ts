import { rm } from 'node:fs/promises';
import type { StandaloneSettings } from '@troth/config';
import { openDatabase } from '@troth/database';

/** A demo was cut short in a database that is not ours to empty. */
export class DemoUnfinished extends Error {
  override readonly name = 'DemoUnfinished';
  readonly code = 'demo-unfinished';

  constructor() {
    super(
      'The demo practice in the database of DATABASE_URL was not finished: empty that database, and remove the file ' +
        'demo-unfinished from the data folder, to begin again.',
    );
  }
}

/** Throws away what an unfinished demo left: its tables, its queue and its mail. Throws DemoUnfinished for a foreign database. */
export async function startOver(databaseUrl: string, settings: StandaloneSettings, mailFolder: string): Promise<void> {
  if (settings.databaseUrl) throw new DemoUnfinished();
  const database = await openDatabase(databaseUrl, { poolSize: 1 });
  try {
    for (const { schema } of await database.query<{ schema: string }>(
      `select quote_ident(nspname) as schema from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`,
    )) {
      await database.query(`drop schema ${schema} cascade`);
    }
    await database.query('create schema public');
  } finally {
    await database.close();
  }
  await rm(mailFolder, { recursive: true, force: true });
}
