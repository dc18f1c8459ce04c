import { createHash } from 'node:crypto';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * Milliseconds until the next attempt: from a minute, doubled each time, up to an hour. The jitter (up to a fifth) depends
 * on the delivery's id and the attempt, so that many do not come back at once and a rehearsal is the same every time.
 */
export function backoffMs(deliveryId: string, attempts: number): number {
  const step = Math.min(HOUR_MS, MINUTE_MS * 2 ** Math.max(0, attempts - 1));
  const jitter = createHash('sha256').update(`${deliveryId} ${attempts}`).digest().readUInt32BE(0) / 2 ** 32;
  return Math.round(Math.max(MINUTE_MS, step * (1 - jitter / 5)));
}
