import { EITHER, type Drill } from '../drill.js';
import { startAndSend, startTraffic } from '../rig/traffic.js';

const ANSWER_MS = { whole: 20_000, short: 2_000 } as const;

/** The mail server takes its time with every answer: a lease outlives it, so nothing is taken from a worker that waits. */
export const smtpSlow: Drill = {
  name: 'smtp-slow',
  backends: EITHER,
  couples: { whole: 60, short: 20 },
  async run(rig, scale) {
    await startAndSend(rig);
    rig.workers.start(1);
    rig.sink.behave({ answerAfterMs: ANSWER_MS[scale] });
    const traffic = await startTraffic(rig, 2_000);
    await traffic.done;
    const account = await rig.settle(300_000);
    return { injected: account.due - 1, account, uncertainAllowed: 0 };
  },
};
