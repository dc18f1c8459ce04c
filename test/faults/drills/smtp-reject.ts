import { EITHER, type Drill } from '../drill.js';
import { startAndSend } from '../rig/traffic.js';

const WAIT_MS = 60_000;

/** Some addresses take no mail for good: nothing more goes there, the partner's mail goes on, and nobody else is held up. */
export const smtpReject: Drill = {
  name: 'smtp-reject',
  backends: EITHER,
  couples: { whole: 300, short: 20 },
  async run(rig) {
    await startAndSend(rig);
    const couples = rig.population.take();
    const gone = new Set(couples.filter((_, index) => index % 3 === 0).map(([a]) => a.email));
    let injected = 0;
    rig.sink.behave({
      refuse: (recipient) => {
        if (!gone.has(recipient)) return null;
        injected += 1;
        return '550 5.1.1 no such user';
      },
    });
    await rig.population.planCheckIns(couples.map((of) => ({ of, at: rig.now() })));
    for (const { email } of couples.flat()) rig.ledger.expect('check-in', email, gone.has(email) ? 'refused' : 'sent');
    await rig.settle(WAIT_MS);
    const refusedOnce = injected;

    // The address takes mail again, and would get the next one if it had not been suppressed.
    rig.sink.behave({});
    const people = couples.flat();
    await rig.population.askSignInLinks(people, rig.now());
    for (const { email } of people) rig.ledger.expect('sign-in-link', email, gone.has(email) ? 'stopped' : 'sent');
    const account = await rig.settle(WAIT_MS);
    return {
      injected,
      account,
      uncertainAllowed: 0,
      broken: refusedOnce === gone.size ? [] : [`${gone.size} addresses were asked ${refusedOnce} times`],
    };
  },
};
