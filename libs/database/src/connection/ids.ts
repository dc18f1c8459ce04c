import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';

/** Starts stay in the lower half of the counter's 32 bits, so that no source runs over its end. */
const starts = 2 ** 31;

/**
 * A source of UUIDv7 that carry `now` and sort in the order in which it gave them. Each source counts from a random
 * number: the distance between ids of two sources tells nothing of what was made in between.
 */
export function idsAt(now: Date): () => string {
  let sequence = randomInt(starts);
  return () => v7({ msecs: now.getTime(), seq: (sequence += 1) });
}

/** The month (UTC) in which an id of ours was made, as its first day, `YYYY-MM-DD`: where its row lies. */
export function monthOfId(id: string): string {
  const made = new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
  return `${made.toISOString().slice(0, 7)}-01`;
}
