import type { Id } from '@troth/domain';
import type { Database, Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { eraseEnrolment } from '../enrolment/erase-enrolment.js';

const AT_ONCE = 100;

/** The last instant at which a programme may have ended to be kept no longer. */
export function keptUntil(now: Date, months: number): Date {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - months);
  return before;
}

/** Erases programmes that ended before, with all that belongs to them; a transaction each. Returns how many. */
export async function eraseLongEnded(database: Database, before: Date): Promise<number> {
  let erased = 0;
  for (; erased < AT_ONCE; erased += 1) if (!(await database.transaction((tx) => eraseOne(tx, before)))) break;
  return erased;
}

async function eraseOne(tx: Tx, before: Date): Promise<boolean> {
  const [found] = await tx.query<{ practiceId: Id; enrolmentId: Id }[]>(
    `select practice_id as "practiceId", id as "enrolmentId" from enrolment
     where state in ('completed', 'withdrawn') and ended_at < $1 order by ended_at limit 1 for update`,
    [before],
  );
  if (found) await eraseEnrolment(tx, found);
  return found !== undefined;
}

/** How many ended programmes are kept, and since when the oldest has ended; null where there is none. */
export async function endedProgrammes(reader: Reader): Promise<{ count: number; oldest: Date | null }> {
  const [row] = (await reader.query(
    `select count(*)::int as count, min(ended_at) as oldest from enrolment where state in ('completed', 'withdrawn')`,
  )) as { count: number; oldest: Date | null }[];
  return row ?? { count: 0, oldest: null };
}
