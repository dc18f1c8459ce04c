import { listStreams, releaseStream } from '@troth/database';
import { EITHER, type Drill } from '../drill.js';
import { startAndSend } from '../rig/traffic.js';

const WAIT_MS = 60_000;
const MOST_REFUSED = 10;

/** The server refuses everybody's message: the stream stops within ten, once; what was refused is kept, and leaves later. */
export const smtpRefusesAll: Drill = {
  name: 'smtp-refuses-all',
  backends: EITHER,
  couples: { whole: 300, short: 20 },
  async run(rig) {
    await startAndSend(rig);
    // Started again, the worker has not yet seen the server take anything.
    await rig.workers.end();
    const worker = rig.workers.start();
    let injected = 0;
    rig.sink.behave({
      refuseContent: () => {
        injected += 1;
        return '550 5.7.1 not from you';
      },
    });
    const couples = rig.population.take();
    await rig.population.planCheckIns(couples.map((of) => ({ of, at: rig.now() })));
    for (const { email } of couples.flat()) rig.ledger.expect('check-in', email);
    const isHeld = async () => (await listStreams(rig.database)).some(({ state }) => state === 'held');
    const wasHeld = await rig.until(isHeld, WAIT_MS);
    const refused = injected;
    const alarms = () => worker.output().split('refuses us, and no email leaves').length - 1;
    // It is told once it is written down.
    await rig.until(async () => alarms() > 0, WAIT_MS);

    rig.sink.behave({});
    await releaseStream(rig.database, { now: rig.now() });
    const account = await rig.settle(WAIT_MS);
    return {
      injected: refused,
      account,
      uncertainAllowed: 0,
      broken: [
        ...(wasHeld ? [] : ['the stream was never held']),
        ...(refused > MOST_REFUSED ? [`${refused} messages were refused before it was held`] : []),
        ...(alarms() === 1 ? [] : [`${alarms()} alarms were raised`]),
      ],
    };
  },
};
