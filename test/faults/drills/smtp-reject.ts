import { EITHER, type Drill } from '../drill.js';
import { startAndSend } from '../ground/traffic.js';

const WAIT_MS = 60_000;

/** Some addresses take no mail for good: nothing more goes there, the partner's mail goes on, and nobody else is held up. */
export const smtpReject: Drill = {
  name: 'smtp-reject',
  backends: EITHER,
  couples: { whole: 300, short: 20 },
  async run(world) {
    await startAndSend(world);
    const couples = world.population.take();
    const gone = new Set(couples.filter((_, index) => index % 3 === 0).map(([a]) => a.email));
    let injected = 0;
    world.sink.behave({
      refuse: (recipient) => {
        if (!gone.has(recipient)) return null;
        injected += 1;
        return '550 5.1.1 no such user';
      },
    });
    await world.population.planCheckIns(couples.map((of) => ({ of, at: world.now() })));
    for (const { email } of couples.flat())
      world.ledger.expect('check-in', email, gone.has(email) ? 'refused' : 'sent');
    await world.settle(WAIT_MS);
    const refusedOnce = injected;

    // The address takes mail again, and would get the next one if it had not been suppressed.
    world.sink.behave({});
    const people = couples.flat();
    await world.population.askSignInLinks(people, world.now());
    for (const { email } of people) world.ledger.expect('sign-in-link', email, gone.has(email) ? 'stopped' : 'sent');
    const account = await world.settle(WAIT_MS);
    return {
      injected,
      account,
      uncertainAllowed: 0,
      broken: refusedOnce === gone.size ? [] : [`${gone.size} addresses were asked ${refusedOnce} times`],
    };
  },
};
