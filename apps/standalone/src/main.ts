import { ConfigError, loadStandaloneSettings } from '@troth/config';
import { Closing } from './closing.js';
import { openProgress } from './progress.js';
import { startTroth, type Troth } from './start-troth.js';

const closing = new Closing();
let leaving = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));

try {
  const settings = loadStandaloneSettings();
  const troth = await startTroth(settings, { closing, progress: openProgress(), onLost: (why) => void lost(why) });
  process.stdout.write(welcome(troth));
} catch (fault) {
  if (!leaving) {
    process.stderr.write(`\n${wordsFor(fault)}\n`);
    await leave(1);
  }
}

/** Stops everything; a fault while stopping is told, but leaves nothing else running. */
async function leave(code: number): Promise<void> {
  if (leaving) return;
  leaving = true;
  await closing.run().catch((fault: unknown) => process.stderr.write(`${wordsFor(fault)}\n`));
  process.exit(code);
}

async function lost(why: string): Promise<void> {
  process.stderr.write(`\nThe embedded PostgreSQL has ended (${why}): start Troth again.\n`);
  await leave(1);
}

/** What somebody can mend is one sentence; anything else is our own fault and shows where it is. */
function wordsFor(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const mendable = fault instanceof ConfigError || 'code' in fault;
  return mendable ? fault.message : (fault.stack ?? fault.message);
}

function welcome({ url, signIn }: Troth): string {
  const lines = [`Troth is ready at ${url}`];
  if (signIn) {
    lines.push(
      '',
      `  Begin here         ${url}/welcome   a tour through both roles in three minutes`,
      `  The coach's page   ${url}/coach   sign in as ${signIn.email} with the password ${signIn.password}`,
      `  Every email sent   ${url}/mailbox`,
    );
  }
  return `${lines.join('\n')}\n`;
}
