import { openFlow } from '../runtime/flow.js';
import { reading, type Measurement } from '../measurement.js';

const EMAILS = 5_000;
const ROUNDS = 6;

export const memory: Measurement = {
  name: 'memory',
  about:
    'The most memory that the worker process ever held, its start included, with emails flowing as fast as they go.',
  async run(bench) {
    const flow = await openFlow(bench, { couples: 1_000 });
    for (let round = 0; round < ROUNDS; round += 1) await flow.send(EMAILS);
    const { peakRssMb } = await flow.usage();
    return [reading('memory', { value: peakRssMb, unit: 'MB', target: { atMost: 200 } })];
  },
};
