import { openFlow } from '../runtime/flow.js';
import { interleaved, median } from '../runtime/rounds.js';
import { reading, type Measurement } from '../measurement.js';

const EMAILS = 5_000;
const ROUNDS = 5;

export const pipeline: Measurement = {
  name: 'pipeline',
  about:
    'Emails a second of the real worker (claim, prepare, render, compose, send, record; durable PostgreSQL) against a bare nodemailer loop that composes and sends the same message over as many connections.',
  async run(bench) {
    const flow = await openFlow(bench, { couples: 1_000 });
    await flow.send(EMAILS);
    const composing = await flow.bareLoop({ ready: false });
    const ready = await flow.bareLoop({ ready: true });
    const rounds = await interleaved(ROUNDS, {
      worker: () => flow.send(EMAILS),
      composing: () => composing.send(EMAILS),
      ready: () => ready.send(EMAILS),
    });
    const value = median(rounds.worker);
    const found = { value, unit: 'emails/s' };
    return [
      reading('pipeline', { ...found, floor: median(rounds.composing), target: { atLeast: 0.95 } }),
      reading('pipeline-ready-made', { ...found, floor: median(rounds.composing), target: { atLeast: 2 } }),
      reading('pipeline-of-raw-loop', { ...found, floor: median(rounds.ready) }),
    ];
  },
};
