import { compareShape, type Database } from '@troth/database';
import { zoneCanary } from '@troth/domain/calendar';
import type { Queue } from '@troth/queue';
import { inTime } from './in-time.js';

export interface Part {
  readonly name: string;
  readonly ready: boolean;
  readonly detail: string;
}

/** Each part that a worker needs, and whether it answers; always answered itself. */
export function readParts({ database, queue }: { database: Database; queue: Queue }): Promise<Part[]> {
  const server = queue.kind === 'redis' ? 'Redis' : 'PostgreSQL';
  return Promise.all([
    tried('database', async () => {
      await database.query('select 1');
      return { ready: true, detail: 'PostgreSQL answers' };
    }),
    tried('migrations', async () => {
      const { pending } = await compareShape(database);
      if (pending.length === 0) return { ready: true, detail: 'The database has the newest shape' };
      return { ready: false, detail: `${pending.length} migrations have not run: run npm run troth -- migrate` };
    }),
    tried('queue', async () => {
      await queue.counts();
      return { ready: true, detail: `The queue on ${server} answers` };
    }),
    tried('time-zones', async () => {
      const { ok, version, faults } = zoneCanary();
      return ok
        ? { ready: true, detail: `Zone data ${version}` }
        : { ready: false, detail: `The zone data ${version} is out of date. ${faults.join(' ')}` };
    }),
  ]);
}

/** A check that fails or hangs is a part that is not ready; its fault's own words stay here, since they may name servers. */
async function tried(name: string, check: () => Promise<Omit<Part, 'name'>>): Promise<Part> {
  try {
    return { name, ...(await inTime(check())) };
  } catch {
    return { name, ready: false, detail: 'It does not answer' };
  }
}
