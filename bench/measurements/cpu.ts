import { openFlow } from '../runtime/flow.js';
import { interleaved, median } from '../runtime/rounds.js';
import { reading, type Measurement } from '../measurement.js';

const EMAILS = 5_000;
const ROUNDS = 5;

export const cpu: Measurement = {
  name: 'cpu',
  about: 'Time on the processor that the worker process spends on an email, against that of the bare loop’s process.',
  async run(bench) {
    const flow = await openFlow(bench, { couples: 1_000 });
    await flow.send(EMAILS);
    const bare = await flow.bareLoop({ ready: false });
    const microsAnEmail = async ({ send, usage }: Pick<typeof bare, 'send' | 'usage'>) => {
      const before = await usage();
      await send(EMAILS);
      return ((await usage()).cpuMicros - before.cpuMicros) / EMAILS;
    };
    const { worker, floor } = await interleaved(ROUNDS, {
      worker: () => microsAnEmail(flow),
      floor: () => microsAnEmail(bare),
    });
    return [reading('cpu', { value: median(worker), unit: 'µs/email', floor: median(floor) })];
  },
};
