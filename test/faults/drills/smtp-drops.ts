import { EITHER, type Drill } from '../drill.js';
import type { CutAt } from '../ground/sink.js';
import { allTried, letTimePass } from '../ground/step.js';
import { startAndSend, startTraffic } from '../ground/traffic.js';

const MINUTE_MS = 60_000;

/** The connection is cut before MAIL is answered, within the content, and after the final dot but before the answer. */
export const smtpDrops: Drill = {
  name: 'smtp-drops',
  backends: EITHER,
  couples: { whole: 300, short: 30 },
  async run(world) {
    await startAndSend(world);
    const cuts: Record<CutAt, number> = { mail: 0, data: 0, dot: 0 };
    const met = new Set<string>();
    let mails = 0;
    const count = (cut: CutAt) => {
      cuts[cut] += 1;
      return cut;
    };
    world.sink.behave({
      // Every tenth connection at MAIL; of the readers, one in five within the content and one in five after it, once.
      cut: (recipient) => {
        if (recipient === '') return (mails += 1) % 10 === 0 ? count('mail') : null;
        if (met.has(recipient)) return null;
        met.add(recipient);
        if (met.size % 5 === 1) return count('data');
        return met.size % 5 === 3 ? count('dot') : null;
      },
    });
    const traffic = await startTraffic(world, 3_000);
    await traffic.done;
    await allTried(world);
    await letTimePass(world, { steps: 14, stepMs: MINUTE_MS / 2 });
    const account = await world.settle(60_000);
    return {
      injected: cuts.mail + cuts.data + cuts.dot,
      account,
      // Only content that had left can be uncertain.
      uncertainAllowed: cuts.data + cuts.dot,
      notes: [`cut at MAIL ${cuts.mail}, within the content ${cuts.data}, after the final dot ${cuts.dot}`],
    };
  },
};
