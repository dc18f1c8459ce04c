import { EITHER, type Drill } from '../drill.js';
import { Workers } from '../ground/workers.js';
import { startAndSend } from '../ground/traffic.js';
import type { World } from '../ground/world.js';

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
  async run(world) {
    await startAndSend(world);
    await world.workers.end();
    world.sink.behave({ connections: CONNECTIONS, messagesPerConnection: MESSAGES, answerAfterMs: ANSWER_MS });
    const half = Math.floor(world.population.left() / 2);
    const right = { SMTP_CONNECTIONS: String(CONNECTIONS), SMTP_MESSAGES_PER_CONNECTION: String(MESSAGES) };
    const [known] = await timed(world, half, right);
    const [learned, refused] = await timed(world, half, {});
    return {
      ...{ injected: refused, account: await world.settle(WAIT_MS), uncertainAllowed: 0 },
      broken: [
        ...(learned > MOST_TIMES * known ? [`${learned} s learning, ${known} s with the right settings`] : []),
        ...(refused > MOST_REFUSED ? [`421 was said ${refused} times`] : []),
      ],
      notes: [`${known} s with the right settings, ${learned} s learning them, 421 said ${refused} times`],
    };
  },
};

/** Seconds from the first of so many couples' emails to the last, by a worker with these settings; and refusals. */
async function timed(
  world: World,
  couples: number,
  settings: Readonly<Record<string, string>>,
): Promise<[number, number]> {
  const people = world.population.take(couples).flat();
  await world.population.askSignInLinks(people, world.now());
  for (const { email } of people) world.ledger.expect('sign-in-link', email);
  const [before, refused] = [world.sink.taken.length, world.sink.turnedAway()];
  const workers = new Workers({ ...world.environment, ...settings });
  workers.start();
  await world.until(() => world.sink.taken.length - before >= people.length, WAIT_MS);
  await workers.stop();
  const times = world.sink.taken.slice(before).map(({ at }) => at);
  return [Math.round((times.at(-1)! - times[0]!) / 100) / 10, world.sink.turnedAway() - refused];
}
