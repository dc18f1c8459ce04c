import { ConfigError, loadStandaloneSettings } from '@troth/config';
import { openClock, openDatabase, requireShape, type Clock, type Database } from '@troth/database';
import { Closing } from '../closing.js';
import { reachDatabase } from '../running-database.js';
import type { CommandContext } from './command.js';
import { runCommand } from './run-command.js';

const closing = new Closing();
// The reader, such as `head`, has read enough.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    await runCommand(args, contextOf());
    return 0;
  } catch (fault) {
    const mendable = fault instanceof ConfigError || (fault instanceof Error && 'code' in fault);
    process.stderr.write(`${mendable ? fault.message : ((fault as Error).stack ?? String(fault))}\n`);
    return 1;
  } finally {
    await closing.run();
  }
}

function contextOf(): CommandContext {
  const settings = loadStandaloneSettings();
  // A command needs few connections, and some of them a session.
  const given = settings.databaseDirectUrl ?? settings.databaseUrl;
  let url: Promise<string> | null = null;
  let database: Promise<Database> | null = null;
  let clock: Promise<Clock> | null = null;

  const databaseUrl = () => (url ??= given ? Promise.resolve(given) : reachDatabase(settings.dataDir, closing));
  async function open(): Promise<Database> {
    const opened = await openDatabase(await databaseUrl(), {
      poolSize: 2,
      name: 'troth command',
      role: 'troth_operator',
      statementSeconds: 600,
    });
    closing.add(() => opened.close());
    // A command of this version may well look at a database that the next one has changed.
    await requireShape(opened, { besideNewer: true });
    return opened;
  }
  async function tell(): Promise<Clock> {
    const opened = await openClock(await openOnce());
    closing.add(() => opened.close());
    return opened;
  }
  const openOnce = () => (database ??= open());
  return {
    settings,
    databaseUrl,
    database: openOnce,
    clock: () => (clock ??= tell()),
    say: (line) => void process.stdout.write(`${line}\n`),
  };
}
