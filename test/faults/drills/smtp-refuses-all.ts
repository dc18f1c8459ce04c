import { listStreams, releaseStream } from '@troth/database';
import { EITHER, type Drill } from '../drill.js';
import { startAndSend } from '../ground/traffic.js';

const WAIT_MS = 60_000;
const MOST_REFUSED = 10;

/** The server refuses everybody's message: the stream stops within ten, once; what was refused is kept, and leaves later. */
export const smtpRefusesAll: Drill = {
  name: 'smtp-refuses-all',
  backends: EITHER,
  couples: { whole: 300, short: 20 },
  async run(world) {
    await startAndSend(world);
    // Started again, the worker has not yet seen the server take anything.
    await world.workers.end();
    const worker = world.workers.start();
    let injected = 0;
    world.sink.behave({
      refuseContent: () => {
        injected += 1;
        return '550 5.7.1 not from you';
      },
    });
    const couples = world.population.take();
    await world.population.planCheckIns(couples.map((of) => ({ of, at: world.now() })));
    for (const { email } of couples.flat()) world.ledger.expect('check-in', email);
    const isHeld = async () => (await listStreams(world.database)).some(({ state }) => state === 'held');
    const wasHeld = await world.until(isHeld, WAIT_MS);
    const refused = injected;
    const alarms = () => worker.output().split('refuses us, and no email leaves').length - 1;
    // It is told once it is written down.
    await world.until(async () => alarms() > 0, WAIT_MS);

    world.sink.behave({});
    await releaseStream(world.database, { now: world.now() });
    const account = await world.settle(WAIT_MS);
    return {
      ...{ injected: refused, account, uncertainAllowed: 0 },
      broken: [
        ...(wasHeld ? [] : ['the stream was never held']),
        ...(refused > MOST_REFUSED ? [`${refused} messages were refused before it was held`] : []),
        ...(alarms() === 1 ? [] : [`${alarms()} alarms were raised`]),
      ],
    };
  },
};
