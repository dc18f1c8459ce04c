import { setTimeout as sleep } from 'node:timers/promises';
import { caughtUp, setAsideAfterRestore, type Clock, type Database } from '@troth/database';
import { createWorker } from '@troth/worker';
import { CannotRun, type CommandContext } from '../troth/command.js';

const LOOK_MS = 200;
const PATIENCE_MS = 600_000;

/** Works off all that is due without sending, and sets every email that comes of it aside. */
export async function holdMail(context: CommandContext): Promise<void> {
  const database = await context.database();
  const clock = await context.clock();
  const worker = await createWorker(await withoutSending(context), undefined, { delivers: false });
  try {
    await untilCaughtUp(database, clock);
  } finally {
    await worker.close();
  }
  const aside = await setAsideAfterRestore(database, clock.now());
  const total = aside.reduce((sum, { count }) => sum + count, 0);
  context.say(`${total} emails may have been sent before, and are not sent again:`);
  for (const { kind, count } of aside) context.say(`  ${kind.padEnd(20)} ${count}`);
}
/** Nothing goes out and nothing is listened for. */
async function withoutSending({ settings, databaseUrl }: CommandContext) {
  const { smtpUrl, publicUrl } = settings;
  const parts = { databaseUrl: await databaseUrl(), smtpUrl: smtpUrl ?? '', publicUrl: publicUrl ?? '' };
  return { ...settings, ...parts, inboundListen: null };
}

async function untilCaughtUp(database: Database, clock: Clock): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await caughtUp(database, clock.now())); await sleep(LOOK_MS)) {
    if (Date.now() > end)
      throw new CannotRun(
        'What fell due since the backup was not worked off in ten minutes: see the log, then run this again.',
      );
  }
}
