import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { BOTH, type Drill } from '../drill.js';
import { startProcess } from '../rig/processes.js';
import { askOne, startAndSend } from '../rig/traffic.js';
import type { Rig } from '../rig/rig.js';

const copy = promisify(execFile);
const WAIT_MS = 60_000;
const AFTERWARDS = 10;
// The copy is made within that time.
const COPIED_MS = { whole: 20_000, short: 10_000 } as const;

/**
 * A copy of the stopped database is taken; Troth goes on sending; the database is lost and the copy put back. After
 * `troth restored`, what was sent since the copy is not sent again, and everything from then on is sent as ever.
 */
export const restoreBackup: Drill = {
  name: 'restore-backup',
  backends: BOTH,
  couples: { whole: 300, short: 40 },
  async run(rig, scale) {
    await startAndSend(rig);
    await rig.settle(WAIT_MS);
    const traffic = await planned(rig, scale);
    await backUp(rig);
    rig.workers.start();
    await traffic();
    // Whatever is under way just then is lost with the database that knew of it.
    const sent = rig.sink.taken.length;
    await rig.workers.kill();
    await putBack(rig);
    // Asked for in the time that is lost: no row tells of it any more, and what the sink has of it stands.
    for (const { kind, recipient } of rig.ledger.all())
      if (kind === 'sign-in-link') rig.ledger.expect(kind, recipient, 'sent-or-expired');

    const command = startProcess('apps/standalone/troth/main.js', rig.environment, ['restored']);
    const { code, output } = await command.ended;
    const aside = Number(/^(\d+) emails may/m.exec(output)?.[1] ?? 0);
    const later = scale === 'whole' ? AFTERWARDS : 3;
    rig.workers.start();
    for (let count = 0; count < later; count += 1) await askOne(rig);
    return {
      injected: 1,
      account: await rig.settle(WAIT_MS),
      uncertainAllowed: aside,
      broken: [
        ...(code === 0 ? [] : [`troth restored ended with ${code}: ${output.trim()}`]),
        ...(aside > 0 && sent > 1 ? [] : ['nothing was sent between the copy and the loss, so nothing was proven']),
      ],
      notes: [`${sent - 1} emails went out between the copy and the loss; the command set ${aside} aside as uncertain`],
    };
  },
};

/** Check-ins that stand in the copy as still to come, and links that are asked for after it; those wait for the call. */
async function planned(rig: Rig, scale: 'whole' | 'short'): Promise<() => Promise<void>> {
  const overMs = scale === 'whole' ? 20_000 : 4_000;
  const couples = rig.population.take(rig.population.left() / 2);
  const at = new Date(rig.now().getTime() + COPIED_MS[scale]);
  await rig.population.planCheckIns(couples.map((of) => ({ of, at })));
  for (const { email } of couples.flat()) rig.ledger.expect('check-in', email);
  return async () => {
    for (let count = 0; count < 5; count += 1) await askOne(rig);
    const sent = rig.sink.taken.length;
    await rig.until(() => rig.sink.taken.length >= sent + couples.length, WAIT_MS + overMs);
  };
}

async function backUp(rig: Rig): Promise<void> {
  const { cluster } = rig;
  await rig.workers.end();
  await cluster.stop();
  await copy('cp', ['-a', cluster.folder, `${cluster.folder}.copy`]);
  await cluster.startAgain();
  await rig.openAgain();
}

async function putBack(rig: Rig): Promise<void> {
  const { cluster } = rig;
  await cluster.stopImmediately();
  await rm(cluster.folder, { recursive: true });
  await copy('mv', [`${cluster.folder}.copy`, cluster.folder]);
  await cluster.startAgain();
  await rig.openAgain();
}
