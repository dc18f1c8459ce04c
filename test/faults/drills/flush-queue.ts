import { setTimeout as pause } from 'node:timers/promises';
import { openQueue } from '@troth/queue';
import { BOTH, type Drill } from '../drill.js';
import { startAndSend, startTraffic } from '../rig/traffic.js';

const FLUSHES = { whole: 10, short: 4 } as const;
const EVERY_MS = { whole: 30_000, short: 1_500 } as const;

/** The queue is emptied again and again while emails fall due: it held nothing but wake-ups. */
export const flushQueue: Drill = {
  name: 'flush-queue',
  backends: BOTH,
  couples: { whole: 1_000, short: 60 },
  async run(rig, scale) {
    await startAndSend(rig);
    const queue = await openQueue({ databaseUrl: rig.cluster.url, redisUrl: rig.redis?.url });
    try {
      const traffic = await startTraffic(rig, FLUSHES[scale] * EVERY_MS[scale]);
      for (let flushes = 0; flushes < FLUSHES[scale]; flushes += 1) {
        await pause(EVERY_MS[scale]);
        await queue.flush();
      }
      await traffic.done;
      return { injected: FLUSHES[scale], account: await rig.settle(120_000), uncertainAllowed: 0 };
    } finally {
      await queue.close();
    }
  },
};
