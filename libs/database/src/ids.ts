import { v7 } from 'uuid';

let sequence = Math.floor(Math.random() * 0x7fffffff);

/** A source of UUIDv7 that carry `now` and sort in the order in which this process made them. */
export function idsAt(now: Date): () => string {
  return () => v7({ msecs: now.getTime(), seq: (sequence = (sequence + 1) >>> 0) });
}
