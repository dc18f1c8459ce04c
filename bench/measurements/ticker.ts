import type { Flow } from '../runtime/flow.js';
import { openFlow } from '../runtime/flow.js';
import { median } from '../runtime/rounds.js';
import { makeCheckInsDue } from '../load/due-slots.js';
import { reading, type Measurement } from '../measurement.js';

const SLOTS = 5_000;
const ROUNDS = 5;

export const ticker: Measurement = {
  name: 'ticker',
  about:
    'Check-ins asked a second by one worker (link, occurrence, delivery, event, reminder and next week, each written), while it sends their emails as well.',
  async run(bench) {
    const flow = await openFlow(bench, { couples: SLOTS / 2 });
    const rates: number[] = [];
    for (let run = 0; run <= ROUNDS; run += 1) rates.push(await ask(flow, run));
    return [reading('ticker', { value: median(rates.slice(1)), unit: 'slots/s' })];
  },
};

async function ask(flow: Flow, run: number): Promise<number> {
  const began = new Date();
  const arrived = flow.expect(SLOTS);
  await makeCheckInsDue(flow, { count: SLOTS, run, dueAt: began });
  await arrived;
  // A slot is marked with the instant at which its batch began: the last batch's own time is not known.
  const batches = await flow.database.query<{ at: Date; slots: string }>(
    'select claimed_at as at, count(*) as slots from slot where claimed_at >= $1 group by claimed_at order by claimed_at',
    [began],
  );
  const [first, last] = [batches[0]!, batches.at(-1)!];
  const slots = batches.reduce((sum, batch) => sum + Number(batch.slots), -Number(last.slots));
  return slots / ((last.at.getTime() - first.at.getTime()) / 1_000);
}
