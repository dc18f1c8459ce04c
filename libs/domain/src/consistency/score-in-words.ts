import { defineMessages, type Say } from '@troth/messages';
import { mondayOf } from '../calendar/local-week.js';
import { dayInWords } from '../calendar/weeks-in-words.js';
import { isFaded, shownFrom, type ConsistencyScore } from './consistency-score.js';

const messages = defineMessages('consistency', {
  notYet:
    'You will see it once three weeks have had a promise that counts. {weeks, plural, =0 {So far: none.} =1 {So far: one.} other {So far: two.}}',
  notYetOfOther:
    'Shown once three weeks have had a promise that counts. {weeks, plural, =0 {So far: none.} =1 {So far: one.} other {So far: two.}}',
  faded:
    'No figure just now: no promise has counted since the week of {day}. There is one again when the next one counts.',
  basis:
    'Worked out from {promises, plural, one {# promise} other {# promises}} that counted, in {weeks, plural, one {# week} other {# weeks}}.',
  weeksAlone: 'Worked out from the {weeks, plural, one {# week} other {# weeks}} in which a promise counted.',
  lastCounted: 'Last counted: week of {day}.',
});

/** A score as it was kept: a version before kept no number of promises. */
type KeptScore = Pick<ConsistencyScore, 'weeks' | 'lastCounted' | 'idle'> & { readonly promises: number | null };

/** How much a score rests on, or why there is none; the same words wherever it is shown. */
export function scoreInWords(kept: KeptScore, reader: 'maker' | 'coach', say: Say): string {
  const { weeks, promises, lastCounted, idle } = kept;
  if (weeks < shownFrom) return say(reader === 'maker' ? messages.notYet : messages.notYetOfOther, { weeks });
  const day = lastCounted === null ? '' : dayInWords(mondayOf(lastCounted), say);
  if (isFaded(kept)) return say(messages.faded, { day });
  const basis = promises === null ? say(messages.weeksAlone, { weeks }) : say(messages.basis, { promises, weeks });
  return idle === 0 ? basis : `${basis} ${say(messages.lastCounted, { day })}`;
}
