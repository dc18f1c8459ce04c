import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { openStorage, readErased, type Storage } from '@troth/worker';
import { finishRestore } from '../../backup/finish-restore.js';
import { checkBackup, loadBackup } from '../../backup/load-backup.js';
import { backupsIn } from '../../backup/make-backup.js';
import { CannotRun, command, type CommandContext } from '../command.js';

interface Given {
  readonly identity?: string;
  readonly from?: string;
  readonly check?: true;
  readonly finish?: true;
  readonly erasures: boolean;
}

export const restore = command(
  'restore',
  'puts a backup back into an empty database',
  `Takes the newest backup in BACKUP_TO, or the one that is named, by its name there or by its path. The database has to be
empty, and the API and workers stopped; TROTH_KEYS has to be that of then. Then it brings the tables forward, signs
everybody out, verifies the audit log, erases again who was erased since, and holds all mail that was due, for it may
have been sent before: the coach and "mail why" show it, and "mail again" sends one of it.

With --check it opens a backup, reads it to its end and touches no database. With --finish it goes on with a restore that
came to an end halfway; run that too after PostgreSQL itself was brought to an earlier time.

  npm run troth -- restore --identity backup-key.txt`,
  (parser, context) =>
    parser
      .argument('[backup]', 'its name, or its path')
      .option('--identity <file>', 'with the private key')
      .option('--from <place>', 'a folder, or s3://bucket/folder, in place of BACKUP_TO')
      .option('--check', 'find out whether it can be opened and is whole')
      .option('--finish', 'go on with a restore that came to an end halfway')
      .option('--no-erasures', 'although nobody knows who was erased since')
      .action(async (named, given) => run(context, named, given)),
);

async function run(context: CommandContext, named: string | undefined, given: Given): Promise<void> {
  const { backups } = context.settings;
  const path = named?.includes('/') ? named : undefined;
  const storage = await openStorage(path ? dirname(path) : (given.from ?? backups.to), backups);
  const erased = given.check ? [] : await erasedSince(storage, given.erasures);
  if (given.finish) return finish(context, erased, 'finished');
  const identities = await readIdentities(given.identity);
  const name = path ? basename(path) : (named ?? (await backupsIn(storage)).at(-1));
  if (!name) throw new CannotRun(`There is no backup in ${storage.where}.`);
  const loaded = given.check
    ? await checkBackup(storage, name, identities)
    : await loadBackup(storage, name, identities, await context.databaseUrl());
  const rows = loaded.tables.reduce((sum, table) => sum + table.rows, 0);
  const what = `${rows} rows of ${loaded.tables.length} tables, as of ${loaded.madeAt.toISOString()}`;
  context.say(given.check ? `${name} is whole: ${what}.` : `${name} is put back: ${what}.`);
  if (!given.check) await finish(context, erased, name);
}

async function erasedSince(storage: Storage, erasures: boolean): Promise<readonly string[]> {
  if (!erasures) return [];
  const erased = await readErased(storage);
  if (erased) return erased;
  throw new CannotRun(
    `Who was erased since is not noted in ${storage.where}: put the folder "erased" beside the backup, ` +
      'or say --no-erasures and erase them again yourself.',
  );
}

async function finish(context: CommandContext, erased: readonly string[], of: string): Promise<void> {
  const brokenFrom = await finishRestore(context, erased, of).catch((fault: unknown) => {
    context.say('The rows of the backup are there. Mend what follows; then: npm run troth -- restore --finish');
    throw fault;
  });
  context.say('The API and the workers can be started now.');
  if (brokenFrom !== null)
    throw new CannotRun(
      `It is restored, but its audit log does not hold from entry ${brokenFrom} on: it was changed before the backup was made.`,
    );
}

/** As `backup key` and age-keygen write it. */
async function readIdentities(file: string | undefined): Promise<string[]> {
  if (!file) throw new CannotRun('Say where the private key is: --identity backup-key.txt');
  const text = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    throw new CannotRun(`The private key cannot be read from ${file} (${fault.code}).`);
  });
  const found = text.split(/\s+/).filter((word) => word.startsWith('AGE-SECRET-KEY-'));
  if (found.length === 0) throw new CannotRun(`There is no private key (AGE-SECRET-KEY-…) in ${file}.`);
  return found;
}
