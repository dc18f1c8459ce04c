import { EITHER, type Drill } from '../drill.js';
import { letTimePass } from '../rig/step.js';
import { secondsToNext, startAndSend } from '../rig/traffic.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const LONGEST_MS = 90_000;

/** The mail server is away for a day of simulated time: what still has its time is sent, and what has not never is. */
export const smtpDown24h: Drill = {
  name: 'smtp-down-24h',
  backends: EITHER,
  couples: { whole: 300, short: 20 },
  async run(rig) {
    await startAndSend(rig);
    await rig.sink.down();
    const couples = rig.population.take();
    const soon = new Date(rig.now().getTime() + 1_000);
    await rig.population.planCheckIns(couples.map((of) => ({ of, at: soon })));
    for (const { email } of couples.flat()) rig.ledger.expect('check-in', email);
    const impatient = couples.slice(0, 5).flat();
    await rig.population.askSignInLinks(impatient, rig.now());
    for (const { email } of impatient) rig.ledger.expect('sign-in-link', email, 'expired');

    await letTimePass(rig, { steps: 48, stepMs: HOUR_MS / 2 });
    // A day later they were to be reminded, too; with the check-in late, the reminder may have had its time.
    for (const { email } of couples.flat()) rig.ledger.expect('check-in-reminder', email, 'sent-or-expired');
    await rig.sink.up();
    // From here on the clock goes at its own pace: this is how long people truly wait.
    const seconds = await secondsToNext(rig, Date.now(), LONGEST_MS);
    const recoverySeconds = Number.isFinite(seconds) ? seconds : LONGEST_MS / 1_000;
    await letTimePass(rig, { steps: 24, stepMs: 5 * MINUTE_MS });
    const account = await rig.settle(60_000);
    return { injected: 1, recoverySeconds, account, uncertainAllowed: 0 };
  },
};
