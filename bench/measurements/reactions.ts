import { setTimeout as pause } from 'node:timers/promises';
import { appendEvents, idsAt, settled } from '@troth/database';
import { newEvent } from '@troth/domain';
import { openFlow, type Flow } from '../runtime/flow.js';
import { startRedis } from '../runtime/redis.js';
import { interleaved, median } from '../runtime/rounds.js';
import { idOf } from '../load/ids.js';
import { reading, type Measurement } from '../measurement.js';

const EVENTS = 1_000;
const ROUNDS = 5;
const LOOK_MS = 100;

export const reactions: Measurement = {
  name: 'reactions',
  about:
    'Reactions applied a second by one worker, from the event’s commit through relay and queue, with the queue on Redis against the queue on PostgreSQL.',
  async run(bench) {
    const redisUrl = await startRedis(bench);
    const withPostgres = await openFlow(bench, { couples: EVENTS });
    const withRedis = await openFlow(bench, { couples: EVENTS, redisUrl });
    const rounds = await interleaved(ROUNDS, { postgres: () => react(withPostgres), redis: () => react(withRedis) });
    const onPostgres = median(rounds.postgres);
    return [
      reading('reactions-postgres', { value: onPostgres, unit: 'reactions/s' }),
      reading('reactions-redis', { value: median(rounds.redis), unit: 'reactions/s', floor: onPostgres }),
    ];
  },
};

/** One answer of each couple is told of. What a couple reaches by it, it reaches in the warm-up. */
async function react({ database, practice: { practiceId, week } }: Flow): Promise<number> {
  const now = new Date();
  const newId = idsAt(now);
  const events = Array.from({ length: EVENTS }, (_, index) => {
    const payload = { partnerId: idOf('partnerA', index + 1), week, checkInId: idOf('checkIn', (index + 1) * 4 + 1) };
    const envelope = { id: newId(), practiceId, enrolmentId: idOf('enrolment', index + 1), occurredAt: now };
    return newEvent('check-in.answered', { ...payload, first: false }, envelope);
  });
  await database.transaction((tx) => appendEvents(tx, events));
  while (!(await settled(database, new Date()))) await pause(LOOK_MS);
  const [row] = await database.query<{ applied: string; seconds: number }>(
    `select count(*) as applied, extract(epoch from max(applied_at) - $2::timestamptz)::float8 as seconds
     from reaction where event_id = any($1::uuid[])`,
    [events.map(({ id }) => id), now],
  );
  return Number(row?.applied) / (row?.seconds ?? 0);
}
