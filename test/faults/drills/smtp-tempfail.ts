import { EITHER, type Drill } from '../drill.js';
import { allTried, letTimePass } from '../rig/step.js';
import { startAndSend, startTraffic } from '../rig/traffic.js';

const MINUTE_MS = 60_000;
const TIMES = 2;

/** Every reader's mail is put off twice (greylisting, a full mailbox, a busy server) and taken the third time. */
export const smtpTempfail: Drill = {
  name: 'smtp-tempfail',
  backends: EITHER,
  couples: { whole: 300, short: 30 },
  async run(rig) {
    await startAndSend(rig);
    const asked = new Map<string, number>();
    let injected = 0;
    rig.sink.behave({
      refuse: (recipient) => {
        const before = asked.get(recipient) ?? 0;
        asked.set(recipient, before + 1);
        if (before >= TIMES) return null;
        injected += 1;
        return ['450 4.2.0 greylisted', '452 4.2.2 mailbox full', '451 4.3.2 busy'][injected % 3]!;
      },
    });
    const traffic = await startTraffic(rig, 3_000);
    await traffic.done;
    await allTried(rig);
    await letTimePass(rig, { steps: 18, stepMs: MINUTE_MS / 2 });
    return { injected, account: await rig.settle(60_000), uncertainAllowed: 0 };
  },
};
