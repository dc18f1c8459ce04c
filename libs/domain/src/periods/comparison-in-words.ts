import { defineMessages, type Say } from '@troth/messages';
import type { WatchedScale } from '../change/change-model.js';
import { scaleWords } from '../change/scale-words.js';
import { decimal } from '../decimal.js';
import type { ComparedPeriods } from './compare-periods.js';

const ofAnswers = defineMessages('periods.answers', {
  few: '{name}, {scale}: too few answers to compare, {earlier} in the earlier period and {later} in the later one. Each needs {fewest}.',
  same: '{name}, {scale}: about the same in both periods. The means lie {difference} points apart, and up to {usual} is usual by itself.',
  higher:
    '{name}, {scale}: {difference} points higher in the later period. Up to {usual} would be usual by itself, so this is more than that.',
  lower:
    '{name}, {scale}: {difference} points lower in the later period. Up to {usual} would be usual by itself, so this is more than that.',
});

const ofScores = defineMessages('periods.scores', {
  few: 'Promises of {name}, {view, select, own {own view} other {seen view}}: too few weeks to compare. A promise that counts was in {earlier} of the earlier period and in {later} of the later one; each needs {fewest}.',
  same: 'Promises of {name}, {view, select, own {own view} other {seen view}}: about the same in both periods. The scores lie {difference} points of 100 apart, and up to {usual} is usual by itself.',
  higher:
    'Promises of {name}, {view, select, own {own view} other {seen view}}: {difference} points of 100 higher in the later period. Up to {usual} would be usual by itself, so this is more than that.',
  lower:
    'Promises of {name}, {view, select, own {own view} other {seen view}}: {difference} points of 100 lower in the later period. Up to {usual} would be usual by itself, so this is more than that.',
});

const ofGaps = defineMessages('periods.gaps', {
  few: 'Promises of {name}, gap: too few promises to compare. Both have marked {earlier} in the earlier period and {later} in the later one; each needs {fewest}.',
  same: 'Promises of {name}, gap: it may be the same in both periods. The ranges in which it most likely lies overlap.',
  other:
    'Promises of {name}, gap: it has moved by {difference} points. The ranges in which it most likely lies do not overlap, so this is more than usual.',
});

/** What the answers of two periods amount to, in a sentence. */
export function answersInWords(
  { says, difference, usual, earlier, later, fewest }: ComparedPeriods,
  { name, scale }: { readonly name: string; readonly scale: WatchedScale },
  say: Say,
): string {
  const of = { name, scale: say(scaleWords[scale]) };
  if (difference === null || usual === null || says === 'too-few')
    return say(ofAnswers.few, { ...of, earlier: earlier.restsOn, later: later.restsOn, fewest });
  const words = { ...of, difference: decimal(Math.abs(difference), 1, say), usual: decimal(usual, 1, say) };
  if (says === 'about-the-same') return say(ofAnswers.same, words);
  return say(says === 'higher' ? ofAnswers.higher : ofAnswers.lower, words);
}

/** What the scores of two periods amount to, in a sentence. */
export function scoresInWords(
  { says, difference, usual, earlier, later, fewest }: ComparedPeriods,
  of: { readonly name: string; readonly view: 'own' | 'seen' },
  say: Say,
): string {
  if (difference === null || usual === null || says === 'too-few')
    return say(ofScores.few, { ...of, earlier: earlier.restsOn, later: later.restsOn, fewest });
  const words = { ...of, difference: Math.abs(difference), usual };
  if (says === 'about-the-same') return say(ofScores.same, words);
  return say(says === 'higher' ? ofScores.higher : ofScores.lower, words);
}

/** What the gaps of two periods amount to, in a sentence. It says nothing of who is right. */
export function gapsInWords(
  { says, difference, earlier, later, fewest }: ComparedPeriods,
  { name }: { readonly name: string },
  say: Say,
): string {
  if (difference === null || says === 'too-few')
    return say(ofGaps.few, { name, earlier: earlier.restsOn, later: later.restsOn, fewest });
  if (says === 'about-the-same') return say(ofGaps.same, { name });
  return say(ofGaps.other, { name, difference: Math.abs(difference) });
}
