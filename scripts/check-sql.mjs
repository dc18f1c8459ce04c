import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase } from '@troth/database';
import { startPostgres } from '@troth/embedded-postgres';
import { root } from './bootstrap/root.mjs';
import { checkStatements, isProduction } from './check/sql/check-statements.mjs';

const dataDir = await mkdtemp(join(tmpdir(), 'troth-sql-'));
// Nothing here outlives the check, so nothing waits for the disk.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const postgres = await startPostgres({ dataDir, settings });
try {
  await migrate(postgres.url());
  const database = await openDatabase(postgres.url(), { poolSize: 1 });
  const { statements, faults } = await checkStatements(root, database, { isWanted: isProduction });
  await database.close();
  process.stdout.write([...faults, `${statements} statements, ${faults.length} faults`, ''].join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
