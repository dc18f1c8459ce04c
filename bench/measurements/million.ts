import type { Database } from '@troth/database';
import { openFlow, type Flow } from '../runtime/flow.js';
import { interleaved, median } from '../runtime/rounds.js';
import { reading, type Measurement } from '../measurement.js';

const EMAILS = 5_000;
const ROUNDS = 9;
const MANY = 1_000_000;
const FEW = 1_000;

export const million: Measurement = {
  name: 'million',
  about:
    'What an email costs in time with 1,000,000 couples in the database, against 1,000: both databases on one PostgreSQL, a worker each, in turns; what delivering reads is in its memory, as after a week’s work.',
  async run(bench) {
    const many = await openFlow(bench, { couples: MANY });
    const few = await openFlow(bench, { couples: FEW });
    for (const { database } of [many, few]) await warm(database);
    const { atMany, atFew } = await interleaved(ROUNDS, {
      atMany: () => microsAnEmail(many),
      atFew: () => microsAnEmail(few),
    });
    const [size] = await many.database.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
    return [
      reading('million', { value: median(atMany), unit: 'µs/email', floor: median(atFew), target: { atMost: 1.1 } }),
      reading('million-size', { value: Number(size?.bytes) / MANY / 1_024, unit: 'kB/couple' }),
    ];
  },
};

/** Every couple is asked once a week: a server that has run for one holds in memory what asking and sending meet. */
async function warm(database: Database): Promise<void> {
  await database.query('create extension pg_prewarm');
  await database.query(
    `select pg_prewarm(c.oid::regclass) from pg_class t
     cross join lateral (select t.oid union all select indexrelid from pg_index where indrelid = t.oid) as c
     where t.relname in ('enrolment', 'partner', 'couple_week', 'link', 'occurrence')`,
  );
}

async function microsAnEmail(flow: Flow): Promise<number> {
  return 1_000_000 / (await flow.send(EMAILS));
}
