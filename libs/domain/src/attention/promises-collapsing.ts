import { defineMessages } from '@troth/messages';
import type { RecordedPromise } from '../promises/end.js';
import type { PromiseView } from '../promises/promise.js';
import type { PartnerFlag } from './attention-flag.js';
import { toTheTenth } from '../decimal.js';

const latest = 5;
const fewestEarlier = 6;
/** Past this chance of so few kept, something has changed. */
const unlikely = 0.01;
/** It lasts until as much of the usual share as this is kept again. */
const backAt = 0.75;

const messages = defineMessages('flags.promises-collapsing', {
  title: 'Promises are no longer kept as before',
  rule: 'So few of the last {latest} promises were kept, in either view, as would happen by chance less than once in {odds} looks after the share that was kept before; in half a year, for one in twenty people at most.',
  own: 'In their own view {kept} of the last {latest} promises were kept (partly counts as half), after {share} of 100 before.',
  seen: 'As the other saw it, {kept} of the last {latest} promises were kept (partly counts as half), after {share} of 100 before.',
});

interface Collapse {
  readonly view: PromiseView;
  readonly since: string;
  readonly kept: number;
  readonly share: number;
}

/**
 * Holds while far fewer of the last five promises were kept, in either view, than those before them (six at least) let
 * expect: a chance under 1 in 100 by the beta-binomial distribution. Until three quarters of the usual share is kept.
 */
export const promisesCollapsing: PartnerFlag = {
  id: 'promises-collapsing',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'rule',
  drawnFrom: 'both',
  rule: (say) => say(messages.rule, { latest, odds: 1 / unlikely }),
  condition: ({ partners }, side) => {
    const { promises } = partners[side];
    const found = collapse(promises, 'own') ?? collapse(promises, 'seen');
    if (!found) return null;
    const { view, since, kept, share } = found;
    const figures = { kept, latest, share: Math.round(100 * share), seen: view === 'seen' ? 1 : 0 };
    return { level: 1, since: new Date(`${since}T00:00:00Z`), weeks: [], figures };
  },
  wording: ({ figures: { kept, latest: of, share, seen } }, say) =>
    kept === undefined || of === undefined || share === undefined
      ? null
      : say(seen === 1 ? messages.seen : messages.own, { kept: toTheTenth(kept, say), latest: of, share }),
};

const worth: Readonly<Record<string, number>> = { kept: 1, partly: 0.5, not: 0 };

function collapse(promises: readonly RecordedPromise[], view: PromiseView): Collapse | null {
  const marked = promises.flatMap(({ dueOn, ...promise }) => {
    const value = worth[promise[view] ?? ''];
    return value === undefined ? [] : [{ dueOn, value }];
  });
  let open: { readonly since: string; readonly share: number } | null = null;
  for (let until = fewestEarlier + latest; until <= marked.length; until += 1) {
    const now = sum(marked.slice(until - latest, until));
    if (open !== null) {
      if (now / latest >= backAt * open.share) open = null;
      continue;
    }
    const earlier = marked.slice(0, until - latest);
    const chance = chanceOfAtMost(Math.ceil(now), sum(earlier), earlier.length);
    if (chance < unlikely) open = { since: marked[until - latest]!.dueOn, share: sum(earlier) / earlier.length };
  }
  return open && { view, ...open, kept: sum(marked.slice(-latest)) };
}

/** How likely at most so many of five are kept, after `kept` of `of`: beta-binomial, with a uniform prior. */
function chanceOfAtMost(most: number, kept: number, of: number): number {
  const [a, b] = [kept + 1, of - kept + 1];
  let chance = 0;
  for (let k = 0; k <= most; k += 1) chance += choose(latest, k) * ratioOfBeta(a, b, k, latest - k);
  return chance;
}

/** B(a + k, b + rest) ÷ B(a, b). */
function ratioOfBeta(a: number, b: number, k: number, rest: number): number {
  let ratio = 1;
  for (let i = 0; i < k; i += 1) ratio *= (a + i) / (a + b + i);
  for (let i = 0; i < rest; i += 1) ratio *= (b + i) / (a + b + k + i);
  return ratio;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 0; i < k; i += 1) ways = (ways * (n - i)) / (i + 1);
  return ways;
}

function sum(promises: readonly { readonly value: number }[]): number {
  return promises.reduce((total, { value }) => total + value, 0);
}
