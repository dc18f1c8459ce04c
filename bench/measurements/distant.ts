import { openFlow } from '../runtime/flow.js';
import { interleaved, median } from '../runtime/rounds.js';
import { reading, type Measurement } from '../measurement.js';

const EMAILS = 5_000;
const ROUNDS = 5;
const DELAY_MS = 20;
const CONNECTIONS = 200;

export const distant: Measurement = {
  name: 'distant',
  about:
    'Emails a second to a server that waits 20 ms before each of its words, over 200 connections, against the bare loop over as many.',
  async run(bench) {
    const flow = await openFlow(bench, {
      couples: 1_000,
      sinkDelayMs: DELAY_MS,
      connections: CONNECTIONS,
    });
    await flow.send(EMAILS);
    const bare = await flow.bareLoop({ ready: false });
    const { worker, floor } = await interleaved(ROUNDS, {
      worker: () => flow.send(EMAILS),
      floor: () => bare.send(EMAILS),
    });
    return [
      reading('distant', { value: median(worker), unit: 'emails/s', floor: median(floor), target: { atLeast: 0.85 } }),
    ];
  },
};
