import type { SeenAnswer } from '../promises/promise.js';
import type { Milestone } from './milestone.js';

/** Promises that their maker marked as kept, the first of them first: what the other saw of each, null where they have not said. */
export interface KeptPromises {
  readonly maker: string;
  readonly other: string;
  readonly seen: readonly (SeenAnswer | null)[];
}

/**
 * What the coach reads of a milestone. One that is about promises has both views beside it: one's own is no fact, and
 * what the other saw is for the coach alone, unless both share it.
 */
export function coachWords(milestone: Milestone, kept: KeptPromises | null): string {
  const about = milestone.of === 'partner' ? (milestone.promises ?? 0) : 0;
  if (about === 0 || kept === null) return milestone.coachPrompt;
  const { maker, other, seen } = kept;
  const many = about === 1 ? 'a first promise' : `${about} promises`;
  return `${maker} marked ${many} as kept; ${other} saw: ${counted(seen.slice(0, about))}. ${milestone.coachPrompt}`;
}

const viewWords = {
  kept: 'kept',
  partly: 'partly kept',
  not: 'not kept',
  'cant-say': 'could not say',
  unsaid: 'nothing said yet',
} as const;

function counted(seen: KeptPromises['seen']): string {
  const views = Object.keys(viewWords) as (keyof typeof viewWords)[];
  const counts = views
    .map((view) => [seen.filter((answer) => (answer ?? 'unsaid') === view).length, viewWords[view]] as const)
    .filter(([count]) => count > 0);
  return (
    counts.map(([count, words]) => (seen.length === 1 ? words : `${count} ${words}`)).join(', ') || viewWords.unsaid
  );
}
