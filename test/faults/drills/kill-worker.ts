import { setTimeout as pause } from 'node:timers/promises';
import { BOTH, type Drill } from '../drill.js';
import { killAtStates, lapseLeases } from '../ground/kill-at-states.js';
import { startAndSend, startTraffic } from '../ground/traffic.js';

const WORKERS = 3;
// Half of the whole run's thousand on each backend.
const KILLS = { whole: 500, short: 6 } as const;
const AT_EACH_STATE = { whole: 5, short: 1 } as const;

/** Workers are killed at random instants of their lives, and one at each change of a delivery's state. */
export const killWorker: Drill = {
  name: 'kill-worker',
  backends: BOTH,
  couples: { whole: 1_500, short: 24 },
  async run(world, scale) {
    const lifeMs = await startAndSend(world);
    await world.workers.kill();
    const aimed = await killAtStates(world, AT_EACH_STATE[scale]);

    let kills = 0;
    const traffic = await startTraffic(world, (KILLS[scale] / WORKERS) * lifeMs * 1.5);
    await Promise.all(
      Array.from({ length: WORKERS }, async (_, place) => {
        while (kills < KILLS[scale]) {
          kills += 1;
          world.workers.start(place);
          await pause(lifeMs * (0.5 + 1.5 * Math.random()));
          await world.workers.kill(place);
        }
      }),
    );
    const injected = kills + aimed.kills;
    await traffic.done;
    // Whole, the last ones' leases end by the system's own clock.
    if (scale === 'short') await lapseLeases(world);
    world.workers.start();
    return {
      injected,
      account: await world.settle(180_000),
      uncertainAllowed: injected,
      broken: aimed.broken,
      notes: [`a worker took ${Math.round(lifeMs)} ms from its start to its first email`],
    };
  },
};
