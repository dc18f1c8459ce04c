import { appendAuditEntry, findPractice, UnfitDatabase, type Archiving, type Database } from '@troth/database';
import { byOperator } from '@troth/domain';
import { noteErased, noteErasures, openStorage } from '@troth/worker';
import { erasedOf } from '../../backup/erased-of.js';
import { makeBackup, thinOut } from '../../backup/make-backup.js';
import { CannotRun, command, type CommandContext } from '../command.js';

export const backup = command(
  'backup',
  'backs the database up, encrypted, to a folder or to S3',
  `Writes everything in the database, as it is at one instant, to one file that only the holder of the private key can open
(backup key makes a pair). It works beside everybody, and the file has its name once it is whole and was read back.
Beside the backups it keeps the ids of who was erased, so that a restore can erase them again.

TROTH_KEYS is never in a backup. Without those keys nobody can open what people wrote, so keep them as well, and in
another place than the backups.

  BACKUP_TO=/srv/backups BACKUP_RECIPIENTS=age1… npm run troth -- backup --keep 30`,
  (parser, context) =>
    parser
      .option('--to <place>', 'a folder, or s3://bucket/folder, in place of BACKUP_TO')
      .option('--recipient <key...>', 'public keys, in place of BACKUP_RECIPIENTS')
      .option('--keep <number>', 'afterwards take older backups away, so that this many are left')
      .action(async ({ to, recipient, keep }) => {
        const { backups } = context.settings;
        const left = keep === undefined ? null : readKeep(keep);
        const recipients = recipient ?? backups.recipients;
        if (recipients.length === 0)
          throw new CannotRun(
            'Say for whom: BACKUP_RECIPIENTS=age1…, or --recipient. backup key makes a pair of keys.',
          );
        const storage = await openStorage(to ?? backups.to, backups);
        const started = Date.now();
        const made = await makeBackup(await context.databaseUrl(), storage, recipients, new Date());
        const rows = made.tables.reduce((sum, table) => sum + table.rows, 0);
        const seconds = ((Date.now() - started) / 1_000).toFixed(1);
        context.say(
          `${made.name} is in ${storage.where}: ${rows} rows of ${made.tables.length} tables, ${made.bytes} bytes, ${seconds} s.`,
        );
        const database = await currentDatabase(context);
        if (database) await noteErased(storage, await erasedOf(database));
        // Elsewhere than where workers note them, they still have to.
        if (database && to === undefined) await noteErasures(database, async () => storage);
        if (database) await keepInAuditLog(database, (await context.clock()).now(), made.name);
        if (left !== null)
          for (const name of await thinOut(storage, left, made.name)) context.say(`${name} was taken away.`);
        context.say(inWords(made.archiving));
        context.say('TROTH_KEYS is not in it: keep those keys too, in another place.');
      }),
);

function readKeep(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new CannotRun('--keep is a whole number from 1 on.');
  return Number(text);
}

/** Null where the tables are still those of the version before: that too is backed up, before it is migrated. */
async function currentDatabase({ database, say }: CommandContext): Promise<Database | null> {
  try {
    return await database();
  } catch (fault) {
    if (!(fault instanceof UnfitDatabase)) throw fault;
    say('Nothing was noted in the audit log, nor who was erased: the database waits for npm run troth -- migrate.');
    return null;
  }
}

async function keepInAuditLog(database: Database, at: Date, detail: string): Promise<void> {
  const practice = await findPractice(database);
  if (!practice) return;
  await database.transaction((tx) =>
    appendAuditEntry(tx, byOperator({ practiceId: practice.id, at, act: 'backup-made', detail })),
  );
}

function inWords({ on, lastArchivedAt, failing }: Archiving): string {
  if (!on)
    return 'PostgreSQL does not archive its log: what happens after this backup is lost with the database (docs/operating.md).';
  if (failing) return 'PostgreSQL archives its log, and its last try FAILED: see the log of PostgreSQL.';
  return `PostgreSQL archives its log, last at ${lastArchivedAt?.toISOString() ?? 'no time yet'}.`;
}
