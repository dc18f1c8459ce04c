import { openFlow } from '../runtime/flow.js';
import { reading, type Measurement } from '../measurement.js';

const EMAILS = 5_000;
const ROUNDS = 3;
const STARTS = 3;

export const memory: Measurement = {
  name: 'memory',
  about:
    'The most memory that the worker process ever held in three starts, each included, with emails flowing as fast as they go.',
  async run(bench) {
    const peaks: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const flow = await openFlow(bench, { couples: 1_000 });
      for (let round = 0; round < ROUNDS; round += 1) await flow.send(EMAILS);
      peaks.push((await flow.usage()).peakRssMb);
      await bench.endMeasurement();
    }
    return [reading('memory', { value: Math.max(...peaks), unit: 'MB', target: { atMost: 200 } })];
  },
};
