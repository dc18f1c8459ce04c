import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../stage.js';
import { alone } from './understanding/alone.js';
import { together } from './understanding/together.js';

const words = defineMessages('programme.1.understanding', {
  title: 'Understanding what happened',
  purpose: 'To find out, together and without hurry, what led here, as each of you lived it.',
  why: 'Two people can live through the same months and remember two different stories. Both are worth hearing. Knowing why something happened does not make it all right. It shows what needs to change. Most of it comes bit by bit, so give it months if you need them.',
  inShort: 'What led here, seen from both sides, without a judge in the room.',
  focusQuestion: 'How well did you understand this week what things have been like for the other?',
  readinessQuestion: 'How ready do you feel to look at your own actions, and to hear your partner talk about theirs?',
});

export const understanding: ScoredStage = {
  ...words,
  id: 'understanding',
  scored: true,
  practices: together,
  again: [
    'what-sets-it-off',
    'the-circle-we-get-into',
    'when-i-felt-unimportant',
    'what-is-over',
    'what-i-took-as-agreed',
    'a-question-box',
  ],
  alone,
  usualWeeks: [3, 8],
  shortestStayWeeks: 2,
};
