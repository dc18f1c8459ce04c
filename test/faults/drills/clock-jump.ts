import { EITHER, type Drill } from '../drill.js';
import { startAndSend, startTraffic } from '../rig/traffic.js';

const HOUR_MS = 3_600_000;

/** The clock jumps an hour forward in the midst of the work, two hours back and three forward: everything is asked once all the same. */
export const clockJump: Drill = {
  name: 'clock-jump',
  backends: EITHER,
  couples: { whole: 300, short: 40 },
  async run(rig, scale) {
    await startAndSend(rig);
    const overMs = scale === 'whole' ? 30_000 : 3_000;
    const traffic = await startTraffic(rig, overMs);
    // Links that were asked for before a jump may have had their time by then.
    const jumps = [HOUR_MS, -2 * HOUR_MS, 3 * HOUR_MS];
    const expiring = new Set<string>();
    for (const jump of jumps) {
      await rig.until(() => false, overMs / (jumps.length + 1));
      await rig.moveClock(jump);
      for (const { kind, recipient } of rig.ledger.all()) if (kind === 'sign-in-link') expiring.add(recipient);
    }
    await traffic.done;
    for (const recipient of expiring) rig.ledger.expect('sign-in-link', recipient, 'sent-or-expired');
    return { injected: jumps.length, account: await rig.settle(60_000), uncertainAllowed: 0 };
  },
};
