import type { AttentionFlag, Level, Urgency } from './attention-flag.js';
import type { Episode } from './episode.js';
import { isQuiet } from './quiet.js';
import { attentionFlags } from './registry.js';

/** Where a couple stands for whom nothing is to be done now: behind all others. */
export const calmRank = 9;
/** Where what is apart from worry stands: a couple below it needs its coach. */
export const apartRank = 8;
const wordsRank = -3000;
const worryRank = -1000;

const weekMs = 7 * 86_400_000;
const severity: Readonly<Record<Level, number>> = { 1: 1, 2: 3, 3: 9 };

type Ranked = Pick<Episode, 'kind' | 'level' | 'since' | 'worseAt' | 'quiet'>;

/**
 * How much a worry asks for: severity × how long × how recent. Severity is 1, 3 or 9; how long is 1 + log₂(1 + weeks since it
 * began), so that each doubling counts alike; how recent is ½ + ½ · 2^(−weeks since it got worse ÷ 4): news counts twice as
 * much as what is known, and what is known never fades away. docs/judgement.md has the reasons.
 */
export function worryScore({ level, since, worseAt }: Pick<Ranked, 'level' | 'since' | 'worseAt'>, now: Date): number {
  const weeksSince = (at: Date) => Math.max(0, (now.getTime() - at.getTime()) / weekMs);
  return severity[level] * (1 + Math.log2(1 + weeksSince(since))) * (0.5 + 0.5 * 2 ** (-weeksSince(worseAt) / 4));
}

/** An episode's place, the lowest first: words, then worry by its score, then what is apart, then what is quiet. */
export function urgencyRank(episode: Ranked, now: Date): number {
  const urgency = urgencyOf(episode.kind);
  if (urgency === null || isQuiet(episode, now)) return calmRank;
  if (urgency === 'apart') return apartRank;
  if (urgency === 'words') return wordsRank - episode.level;
  return worryRank - Math.min(1999, Math.round(10 * worryScore(episode, now)));
}

/** A couple's place in its coach's list: that of its most urgent episode, and since when that one has lasted. */
export function coupleRank(
  episodes: readonly Ranked[],
  now: Date,
): { readonly rank: number; readonly since: Date | null } {
  const [first] = mostUrgentFirst(episodes, now);
  const rank = first ? urgencyRank(first, now) : calmRank;
  return { rank, since: first && rank < calmRank ? first.since : null };
}

/** By urgency, and of equal urgency the longest first. */
export function mostUrgentFirst<One extends Ranked>(episodes: readonly One[], now: Date): One[] {
  return episodes.toSorted(
    (x, y) => urgencyRank(x, now) - urgencyRank(y, now) || x.since.getTime() - y.since.getTime(),
  );
}

/** Null for what only writes to the partner, and for a kind that this version does not know. */
function urgencyOf(kind: string): Urgency | null {
  const flag = Object.values<AttentionFlag>(attentionFlags).find(({ id }) => id === kind);
  return flag?.tells === 'coach' ? flag.urgency : null;
}
