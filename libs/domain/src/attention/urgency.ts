import { urgencies, type AttentionFlag } from './attention-flag.js';
import { attentionFlags } from './registry.js';

/** Where a couple without an open flag stands: behind all others. */
export const calmRank = 9;

/** The rank of each flag that tells the coach, 1 for the most urgent; a flag that only writes to the partner has none. */
export function urgencyRanks(): Readonly<Record<string, number>> {
  const telling = Object.values<AttentionFlag>(attentionFlags).filter(({ tells }) => tells === 'coach');
  return Object.fromEntries(telling.map(({ id, urgency }) => [id, urgencies.indexOf(urgency) + 1]));
}
