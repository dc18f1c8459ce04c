import { loadWaiting } from '@troth/database';
import type { Loader } from './content.js';

/** How many messages wait for each reader, in one statement; who has read all is told of none. */
export const loadThreads: Loader<'thread'> = async (addressed, { database }) => {
  const waiting = await loadWaiting(
    database,
    addressed.map(({ delivery }) => delivery),
  );
  return new Map(addressed.map(({ delivery }) => [delivery.id, { unread: waiting.get(delivery.personId) ?? 0 }]));
};
