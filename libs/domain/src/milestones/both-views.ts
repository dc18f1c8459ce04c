import { defineMessages, type Say } from '@troth/messages';
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
export function coachWords(
  { messages: { coachPrompt }, ...milestone }: Milestone,
  kept: KeptPromises | null,
  say: Say,
) {
  const about = milestone.of === 'partner' ? (milestone.promises ?? 0) : 0;
  if (about === 0 || kept === null) return say(coachPrompt);
  const { maker, other, seen } = kept;
  const both = say(messages.bothViews, { maker, other, promises: about, seen: counted(seen.slice(0, about), say) });
  return `${both} ${say(coachPrompt)}`;
}

const messages = defineMessages('milestones.both-views', {
  bothViews:
    '{maker} marked {promises, plural, one {a first promise} other {# promises}} as kept; {other} saw: {seen}.',
  kept: 'kept',
  partly: 'partly kept',
  not: 'not kept',
  cantSay: 'could not say',
  unsaid: 'nothing said yet',
  keptOf: '{count} kept',
  partlyOf: '{count} partly kept',
  notOf: '{count} not kept',
  cantSayOf: '{count} could not say',
  unsaidOf: '{count} nothing said yet',
});

const one = {
  kept: messages.kept,
  partly: messages.partly,
  not: messages.not,
  'cant-say': messages.cantSay,
  unsaid: messages.unsaid,
} as const;

const many = {
  kept: messages.keptOf,
  partly: messages.partlyOf,
  not: messages.notOf,
  'cant-say': messages.cantSayOf,
  unsaid: messages.unsaidOf,
} as const;

function counted(seen: KeptPromises['seen'], say: Say): string {
  const views = Object.keys(one) as (keyof typeof one)[];
  const counts = views
    .map((view) => ({ view, count: seen.filter((answer) => (answer ?? 'unsaid') === view).length }))
    .filter(({ count }) => count > 0);
  const said = counts.map(({ view, count }) => (seen.length === 1 ? say(one[view]) : say(many[view], { count })));
  return said.join(', ') || say(messages.unsaid);
}
