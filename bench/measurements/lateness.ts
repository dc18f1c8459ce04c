import { openFlow } from '../runtime/flow.js';
import { makeCheckInsDue } from '../load/due-slots.js';
import { reading, type Measurement } from '../measurement.js';

const EMAILS = 100_000;
const WARM_UP = 2_000;
const AHEAD_MS = 20_000;

export const lateness: Measurement = {
  name: 'lateness',
  about:
    '100,000 check-ins that fall due at one and the same instant, as when everybody chose Sunday at 19:00: how long after it the sink had half, 99 % and all of their emails, with one worker; once.',
  async run(bench) {
    const flow = await openFlow(bench, { couples: EMAILS / 2 });
    const warm = flow.expect(WARM_UP);
    await makeCheckInsDue(flow, { count: WARM_UP, run: 0, dueAt: new Date() });
    await warm;
    const dueAt = new Date(Date.now() + AHEAD_MS);
    const arrived = flow.expect(EMAILS, [0.5, 0.99]);
    await makeCheckInsDue(flow, { count: EMAILS, run: 1, dueAt });
    const { quantiles, last } = await arrived;
    const seconds = (at: number | undefined) => ((at ?? last) - dueAt.getTime()) / 1_000;
    return [
      reading('lateness-half', { value: seconds(quantiles[0]), unit: 's' }),
      reading('lateness-99', { value: seconds(quantiles[1]), unit: 's', target: { atMost: 60 } }),
      reading('lateness-last', { value: seconds(last), unit: 's' }),
    ];
  },
};
