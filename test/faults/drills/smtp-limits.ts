import { EITHER, type Drill } from '../drill.js';
import { Workers } from '../rig/workers.js';
import { startAndSend } from '../rig/traffic.js';
import type { Rig } from '../rig/rig.js';

const CONNECTIONS = 3;
const MESSAGES = 10;
const ANSWER_MS = 60;
const WAIT_MS = 60_000;
const MOST_TIMES = 1.5;
const MOST_REFUSED = 30;

/** A server that takes few connections, and few messages over each, is learned: about as fast as the right settings are. */
export const smtpLimits: Drill = {
  name: 'smtp-limits',
  backends: EITHER,
  couples: { whole: 302, short: 92 },
  async run(rig) {
    await startAndSend(rig);
    await rig.workers.end();
    rig.sink.behave({ connections: CONNECTIONS, messagesPerConnection: MESSAGES, answerAfterMs: ANSWER_MS });
    const half = Math.floor(rig.population.left() / 2);
    const right = { SMTP_CONNECTIONS: String(CONNECTIONS), SMTP_MESSAGES_PER_CONNECTION: String(MESSAGES) };
    const [known] = await timed(rig, half, right);
    const [learned, refused] = await timed(rig, half, {});
    return {
      injected: refused,
      account: await rig.settle(WAIT_MS),
      uncertainAllowed: 0,
      broken: [
        ...(learned > MOST_TIMES * known ? [`${learned} s learning, ${known} s with the right settings`] : []),
        ...(refused > MOST_REFUSED ? [`421 was said ${refused} times`] : []),
      ],
      notes: [`${known} s with the right settings, ${learned} s learning them, 421 said ${refused} times`],
    };
  },
};

/** Seconds from the first of so many couples' emails to the last, by a worker with these settings; and refusals. */
async function timed(rig: Rig, couples: number, settings: Readonly<Record<string, string>>): Promise<[number, number]> {
  const people = rig.population.take(couples).flat();
  await rig.population.askSignInLinks(people, rig.now());
  for (const { email } of people) rig.ledger.expect('sign-in-link', email);
  const [before, refused] = [rig.sink.taken.length, rig.sink.turnedAway()];
  const workers = new Workers({ ...rig.environment, ...settings });
  workers.start();
  await rig.until(() => rig.sink.taken.length - before >= people.length, WAIT_MS);
  await workers.stop();
  const times = rig.sink.taken.slice(before).map(({ at }) => at);
  return [Math.round((times.at(-1)! - times[0]!) / 100) / 10, rig.sink.turnedAway() - refused];
}
