import { setTimeout as pause } from 'node:timers/promises';
import { BOTH, type Drill } from '../drill.js';
import { secondsToNext, startAndSend, startTraffic } from '../rig/traffic.js';

const RESTARTS = { whole: 10, short: 2 } as const;
const BETWEEN_MS = { whole: 15_000, short: 2_500 } as const;

/** PostgreSQL ends in its immediate mode in the midst of the work, stays away a while, and comes back. */
export const restartPostgres: Drill = {
  name: 'restart-postgres',
  backends: BOTH,
  couples: { whole: 600, short: 60 },
  async run(rig, scale) {
    await startAndSend(rig);
    rig.workers.start(1);
    const traffic = await startTraffic(rig, RESTARTS[scale] * (BETWEEN_MS[scale] + 2_000));
    const recoveries: number[] = [];
    for (let restarts = 0; restarts < RESTARTS[scale]; restarts += 1) {
      await pause(BETWEEN_MS[scale] * (0.5 + 0.5 * Math.random()));
      await rig.cluster.stopImmediately();
      await pause(1_000);
      await rig.cluster.startAgain();
      recoveries.push(await secondsToNext(rig));
    }
    await traffic.done;
    return {
      injected: RESTARTS[scale],
      account: await rig.settle(180_000),
      recoverySeconds: Math.max(...recoveries),
      // What was accepted while the database was away could not be recorded: that is a kill of every worker's writing.
      uncertainAllowed: RESTARTS[scale],
      notes: lostNotes(rig.workers.lost),
    };
  },
};

function lostNotes(lost: readonly string[]): string[] {
  return lost.length > 0 ? [`${lost.length} workers ended by themselves and were started again (${lost[0]})`] : [];
}
