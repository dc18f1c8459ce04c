import { urgencies, type AttentionFlag } from './attention-flag.js';
import { attentionFlags } from './registry.js';

/** Where a couple without an open flag stands: behind all others. */
export const calmRank = 9;

/** The rank of each flag that tells the coach, 1 for the most urgent; a flag that only writes to the partner has none. */
export function urgencyRanks(): Readonly<Record<string, number>> {
  const telling = Object.values<AttentionFlag>(attentionFlags).filter(({ tells }) => tells === 'coach');
  return Object.fromEntries(telling.map(({ id, urgency }) => [id, urgencies.indexOf(urgency) + 1]));
}

/** Flags by urgency, and of equal urgency as they came; a kind that this version does not know comes last. */
export function mostUrgentFirst<Flag extends { readonly kind: string }>(flags: readonly Flag[]): Flag[] {
  const ranks = urgencyRanks();
  const rankOf = ({ kind }: Flag) => ranks[kind] ?? calmRank;
  return flags.toSorted((x, y) => rankOf(x) - rankOf(y));
}
