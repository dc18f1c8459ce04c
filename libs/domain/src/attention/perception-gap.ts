import { defineMessages, type Say } from '@troth/messages';
import { weekBegins, type LocalWeek } from '../calendar/local-week.js';
import { fadedAfter } from '../consistency/consistency-score.js';
import { pairedPromises } from '../consistency/paired-promises.js';
import { perceptionGap as gapOf, surelyApart, wideGap, wordedGap } from '../consistency/perception-gap.js';
import { closedWeeks } from '../record/couple-record.js';
import type { Behind, PartnerFlag } from './attention-flag.js';

const messages = defineMessages('flags.perception-gap', {
  title: 'Two views of the same promises',
  rule: 'The 90 % range of the gap between own view and seen view lies wholly beyond {wide} points, from six promises on that both have marked. It ends when the gap itself is back within them, or after {faded} weeks without a new one.',
  evidence:
    'Of the last {promises} promises that both have marked, {own} of 100 were kept in their maker’s view and {seen} in the other’s. The true difference is most likely {least} to {most} points.',
});

/**
 * Two views of the same promises that surely lie far apart: it begins when the whole 90 % interval is beyond 20 points,
 * and ends when the gap itself is back within them, or after six weeks without a new pair. It says nothing of who is right.
 */
export const perceptionGap: PartnerFlag = {
  id: 'perception-gap',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'rule',
  drawnFrom: 'both',
  rule: (say) => say(messages.rule, { wide: wideGap, faded: fadedAfter }),
  condition: ({ partners }, side) => {
    const weeks = closedWeeks(partners[side]).map(({ week }) => week);
    const pairs = pairedPromises(partners[side].promises, new Set(weeks));
    const gap = gapOf(pairs);
    const last = pairs.at(-1);
    if (!gap || !last || weeks.filter((week) => week > last.week).length >= fadedAfter) return null;
    const since = wideSince(pairs);
    if (since === null) return null;
    const { promises, own, seen, low, high } = gap;
    return {
      level: 2,
      since: weekBegins(since),
      weeks: [since, last.week],
      figures: { promises, own, seen, low, high },
    };
  },
  wording: wordGap,
};

function wordGap({ figures: { promises, own, seen, low, high } }: Behind, say: Say): string | null {
  if (promises === undefined || own === undefined || seen === undefined) return null;
  if (low === undefined || high === undefined) return null;
  const { least, most } = wordedGap({ own, seen, low, high });
  return say(messages.evidence, { promises, own, seen, least, most });
}

/** The week in which the gap that stands at the end began; null where none does. */
function wideSince(pairs: Parameters<typeof gapOf>[0]): LocalWeek | null {
  let since: LocalWeek | null = null;
  pairs.forEach(({ week }, index) => {
    const gap = gapOf(pairs.slice(0, index + 1));
    if (gap === null) return;
    if (surelyApart(gap) > wideGap) since ??= week;
    else if (Math.abs(gap.gap) <= wideGap) since = null;
  });
  return since;
}
