import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../stage.js';
import { alone } from './responsibility/alone.js';
import { together } from './responsibility/together.js';

const words = defineMessages('programme.1.responsibility', {
  title: 'Taking responsibility',
  purpose: 'To say clearly what you did and what it did to the other, to say sorry, and to begin to put things right.',
  why: 'An apology can help more when it begins with “I did this” and goes on to “this is what I will do now”. Each of you looks at your own actions here. The two need not weigh the same, and nobody has to answer for what the other chose to do. It often takes several tries, and to be believed again can take many months.',
  inShort: 'Saying plainly what one did. It can take several tries to get it right.',
  focusQuestion: 'How clearly did you take responsibility for your own actions this week?',
  readinessQuestion: 'How ready do you feel to turn words into steady everyday actions?',
});

export const responsibility: ScoredStage = {
  ...words,
  id: 'responsibility',
  scored: true,
  practices: together,
  again: [
    'trying-once-more',
    'what-the-worry-says',
    'when-a-question-comes-again',
    'putting-it-right',
    'an-end-that-holds',
    'something-of-mine-to-change',
  ],
  alone,
  usualWeeks: [3, 8],
  shortestStayWeeks: 2,
};
