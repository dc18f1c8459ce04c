import { defineMessages, type Say } from '@troth/messages';
import { isLiving } from '../enrolment/enrolment.js';
import { offTrack, weeksToImprove } from '../measures/off-track.js';
import type { Behind, PartnerFlag } from './attention-flag.js';

const messages = defineMessages('flags.not-on-track', {
  title: 'Not on track by the six questions',
  rule: 'By the six questions of every eighth week: clearly worse than at first, or after {weeks} weeks not clearly better where there was room. Clearly means past the reliable change.',
  worse:
    '{latest} of 10 in the six questions on how things are, after {first} at first, {weeks, plural, one {# week} other {# weeks}} before: clearly worse.',
  noBetter:
    '{latest} of 10 in the six questions on how things are, after {first} at first: no clear rise in {weeks, plural, one {# week} other {# weeks}}.',
});

/** Holds while a partner is clearly worse off than at first by our six questions, or after 16 weeks not clearly better. */
export const notOnTrack: PartnerFlag = {
  id: 'not-on-track',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'rule',
  drawnFrom: 'one',
  rule: (say) => say(messages.rule, { weeks: weeksToImprove }),
  condition: ({ enrolment, measured }, side) => {
    const found = isLiving(enrolment) ? offTrack(measured[side]) : null;
    if (!found) return null;
    const { why, since, first, latest, weeks } = found;
    return { level: 1, since, weeks: [], figures: { first, latest, weeks, worse: why === 'worse' ? 1 : 0 } };
  },
  wording: wordOffTrack,
};

function wordOffTrack({ figures: { first, latest, weeks, worse } }: Behind, say: Say): string | null {
  if (first === undefined || latest === undefined || weeks === undefined) return null;
  return say(worse === 1 ? messages.worse : messages.noBetter, { first, latest, weeks });
}
