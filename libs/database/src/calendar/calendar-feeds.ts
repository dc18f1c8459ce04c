import type { Id } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { Coach } from '../coach/coaches.js';
import { CalendarFeedRow } from './entities.js';

/** Whose calendar follows their sessions by a secret of this hash (32 bytes); null where nobody's does. */
export async function findFeed(
  reader: Reader,
  tokenHash: Buffer,
): Promise<{ readonly practiceId: Id; readonly coachId: Id } | null> {
  const [found] = (await reader.query(
    `select practice_id as "practiceId", coach_id as "coachId" from calendar_feed where token_hash = $1`,
    [tokenHash],
  )) as { practiceId: Id; coachId: Id }[];
  return found ?? null;
}

/** Since when a coach's sessions can be followed; null where they cannot. */
export async function feedSince(reader: Reader, { practiceId, id }: Coach): Promise<Date | null> {
  const [found] = (await reader.query(
    `select made_at as "madeAt" from calendar_feed where practice_id = $1 and coach_id = $2`,
    [practiceId, id],
  )) as { madeAt: Date }[];
  return found?.madeAt ?? null;
}

/** An earlier secret of the same coach opens nothing any more. */
export async function keepFeed(tx: Tx, { practiceId, id }: Coach, tokenHash: Buffer, now: Date): Promise<void> {
  const feed = { practiceId, coachId: id, tokenHash, madeAt: now };
  await managerOf(tx).upsert(CalendarFeedRow, feed, ['practiceId', 'coachId']);
}

export async function endFeed(tx: Tx, { practiceId, id }: Coach): Promise<void> {
  await managerOf(tx).delete(CalendarFeedRow, { practiceId, coachId: id });
}
