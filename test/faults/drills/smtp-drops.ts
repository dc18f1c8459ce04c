import { EITHER, type Drill } from '../drill.js';
import type { CutAt } from '../rig/sink.js';
import { allTried, letTimePass } from '../rig/step.js';
import { startAndSend, startTraffic } from '../rig/traffic.js';

const MINUTE_MS = 60_000;

/** The connection is cut before MAIL is answered, within the content, and after the final dot but before the answer. */
export const smtpDrops: Drill = {
  name: 'smtp-drops',
  backends: EITHER,
  couples: { whole: 300, short: 30 },
  async run(rig) {
    await startAndSend(rig);
    const cuts: Record<CutAt, number> = { mail: 0, data: 0, dot: 0 };
    const met = new Set<string>();
    let mails = 0;
    const count = (cut: CutAt) => {
      cuts[cut] += 1;
      return cut;
    };
    rig.sink.behave({
      // Every tenth connection at MAIL; of the readers, one in five within the content and one in five after it, once.
      cut: (recipient) => {
        if (recipient === '') return (mails += 1) % 10 === 0 ? count('mail') : null;
        if (met.has(recipient)) return null;
        met.add(recipient);
        if (met.size % 5 === 1) return count('data');
        return met.size % 5 === 3 ? count('dot') : null;
      },
    });
    const traffic = await startTraffic(rig, 3_000);
    await traffic.done;
    await allTried(rig);
    await letTimePass(rig, { steps: 14, stepMs: MINUTE_MS / 2 });
    const account = await rig.settle(60_000);
    return {
      injected: cuts.mail + cuts.data + cuts.dot,
      account,
      // Only content that had left can be uncertain.
      uncertainAllowed: cuts.data + cuts.dot,
      notes: [`cut at MAIL ${cuts.mail}, within the content ${cuts.data}, after the final dot ${cuts.dot}`],
    };
  },
};
