import { setTimeout as pause } from 'node:timers/promises';
import { BOTH, type Drill } from '../drill.js';
import { startAndSend, startTraffic } from '../rig/traffic.js';
import type { Rig } from '../rig/rig.js';

const DOWN_MS = { whole: 60_000, short: 3_000 } as const;

/** The queue's server is gone for a while and comes back empty; on PostgreSQL it is its tables that are out of reach. */
export const queueDown: Drill = {
  name: 'queue-down',
  backends: BOTH,
  couples: { whole: 400, short: 40 },
  async run(rig, scale) {
    await startAndSend(rig);
    const traffic = await startTraffic(rig, DOWN_MS[scale]);
    await pause(500);
    await takeAway(rig);
    await pause(DOWN_MS[scale]);
    const before = await signInLinks(rig);
    await giveBack(rig);
    const back = Date.now();
    await traffic.done;
    await rig.until(async () => (await signInLinks(rig)) > before, 120_000);
    return {
      injected: 1,
      recoverySeconds: Math.round((Date.now() - back) / 100) / 10,
      account: await rig.settle(120_000),
      uncertainAllowed: 0,
      notes: rig.workers.lost.length > 0 ? [`${rig.workers.lost.length} workers ended by themselves`] : [],
    };
  },
};

/** The emails that can only come through the queue. */
async function signInLinks({ sink }: Rig): Promise<number> {
  return sink.taken.filter(({ kind }) => kind === 'sign-in-link').length;
}

async function takeAway({ redis, database }: Rig): Promise<void> {
  if (redis) await redis.kill();
  else await database.query('alter schema bullmq rename to bullmq_away');
}

async function giveBack({ redis, database }: Rig): Promise<void> {
  if (redis) await redis.startAgain();
  else await database.query('alter schema bullmq_away rename to bullmq');
}
