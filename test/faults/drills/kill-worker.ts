import { setTimeout as pause } from 'node:timers/promises';
import { BOTH, type Drill } from '../drill.js';
import { killAtStates, lapseLeases } from '../rig/kill-at-states.js';
import { startAndSend, startTraffic } from '../rig/traffic.js';

const WORKERS = 3;
// Half of the whole run's thousand on each backend.
const KILLS = { whole: 500, short: 6 } as const;
const AT_EACH_STATE = { whole: 5, short: 1 } as const;

/** Workers are killed at random instants of their lives, and one at each change of a delivery's state. */
export const killWorker: Drill = {
  name: 'kill-worker',
  backends: BOTH,
  couples: { whole: 1_500, short: 24 },
  async run(rig, scale) {
    const lifeMs = await startAndSend(rig);
    await rig.workers.kill();
    const aimed = await killAtStates(rig, AT_EACH_STATE[scale]);

    let kills = 0;
    const traffic = await startTraffic(rig, (KILLS[scale] / WORKERS) * lifeMs * 1.5);
    await Promise.all(
      Array.from({ length: WORKERS }, async (_, place) => {
        while (kills < KILLS[scale]) {
          kills += 1;
          rig.workers.start(place);
          await pause(lifeMs * (0.5 + 1.5 * Math.random()));
          await rig.workers.kill(place);
        }
      }),
    );
    const injected = kills + aimed.kills;
    await traffic.done;
    // Whole, the last ones' leases end by the system's own clock.
    if (scale === 'short') await lapseLeases(rig);
    rig.workers.start();
    return {
      injected,
      account: await rig.settle(180_000),
      uncertainAllowed: injected,
      broken: aimed.broken,
      notes: [`a worker took ${Math.round(lifeMs)} ms from its start to its first email`],
    };
  },
};
