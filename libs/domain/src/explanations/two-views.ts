import { defineMessages } from '@troth/messages';
import { fadedAfter, scoreHalfLife, shownFrom } from '../consistency/consistency-score.js';
import { fewestForGap, mostRecentForGap } from '../consistency/perception-gap.js';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.two-views', {
  title: 'Own view and seen view',
  views:
    'The own view is what the maker of a promise says of it, the seen view what the other saw. They are two reports of the same thing and never one figure. Kept counts 1, partly ½, not 0; “something got in the way” and “can’t say” drop out, and are counted beside. A promise that was let go before its day counts nowhere; it stands among the promises with the day on which it was let go.',
  score:
    'A score from 0 to 100 is the mean of the weekly shares, each week weighted by ½^(age ÷ {halfLife}), its age in weeks that counted; it is shown from the {weeks, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} such week on. Weeks weigh alike, however many promises they had. After {faded} weeks without a counted promise there is no score.',
  gap: 'The gap is how many points own view and seen view lie apart over the last {most} promises that both have marked, from {fewest} on. The range beside it holds the true gap in nine of ten cases (Bonett and Price 2012). It starts a talk; it does not show who is right.',
});

/** The two figures of one partner's promises, as the coach reads them. */
export const twoViews: Explanation = {
  id: 'two-views',
  title: messages.title,
  paragraphs: (say) => [
    say(messages.views),
    say(messages.score, { halfLife: scoreHalfLife, weeks: shownFrom, faded: fadedAfter }),
    say(messages.gap, { most: mostRecentForGap, fewest: fewestForGap }),
  ],
};
