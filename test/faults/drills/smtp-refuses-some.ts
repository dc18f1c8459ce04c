import { listStreams } from '@troth/database';
import { EITHER, type Drill } from '../drill.js';
import { startAndSend } from '../rig/traffic.js';
import type { Rig } from '../rig/rig.js';

const WAIT_MS = 60_000;
const MOST_TIMES = 1.5;

/** One recipient in a hundred is refused by policy after the content: that message fails, and the others' go on as fast. */
export const smtpRefusesSome: Drill = {
  name: 'smtp-refuses-some',
  backends: EITHER,
  couples: { whole: 402, short: 102 },
  async run(rig) {
    await startAndSend(rig);
    rig.workers.start(1);
    const half = Math.floor(rig.population.left() / 2);
    const undisturbed = await timed(rig, half, () => false);
    let injected = 0;
    const gone = (index: number) => index % 100 === 50;
    const disturbed = await timed(rig, half, gone, () => (injected += 1));
    const account = await rig.settle(WAIT_MS);
    const held = await listStreams(rig.database);
    return {
      injected,
      account,
      uncertainAllowed: 0,
      broken: [
        ...held.map(({ state, why }) => `the stream is ${state}: ${why}`),
        // Where both are over at once, what is measured is the machine.
        ...(disturbed > MOST_TIMES * undisturbed + 1 ? [`${disturbed} s with refusals, ${undisturbed} s without`] : []),
      ],
      notes: [`${undisturbed} s without refusals, ${disturbed} s with them`],
    };
  },
};

/** Seconds from one email to everybody of so many couples falling due until the last was taken. */
async function timed(
  rig: Rig,
  couples: number,
  isGone: (index: number) => boolean,
  refused = () => undefined as unknown,
) {
  const people = rig.population.take(couples).flat();
  const gone = new Set(people.filter((_, index) => isGone(index)).map(({ email }) => email));
  rig.sink.behave({
    refuseContent: (recipient) => {
      if (!gone.has(recipient)) return null;
      refused();
      return '550 5.7.1 message blocked';
    },
  });
  const before = rig.sink.taken.length;
  const began = Date.now();
  await rig.population.askSignInLinks(people, rig.now());
  for (const { email } of people) rig.ledger.expect('sign-in-link', email, gone.has(email) ? 'refused' : 'sent');
  await rig.until(() => rig.sink.taken.length - before >= people.length - gone.size, WAIT_MS);
  return Math.round((Date.now() - began) / 100) / 10;
}
