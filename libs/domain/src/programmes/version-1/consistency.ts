import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../stage.js';
import { alone } from './consistency/alone.js';
import { together } from './consistency/together.js';

const words = defineMessages('programme.1.consistency', {
  title: 'Consistent, transparent behaviour',
  purpose: 'To show, in small things and week after week, that what you do matches what you say.',
  why: 'People come to rely on each other through many small things done as agreed. A small promise with a day and a time is easier to keep than a big one. A week that goes wrong is only one week. The next one counts too. Where trust comes back, it comes slowly, over months.',
  inShort: 'Doing what was said, week after week, until you can both rely on it.',
  focusQuestion: 'How well did what you did this week match what you said?',
  readinessQuestion: 'How ready do you feel to give more room to closeness and to good times together?',
});

export const consistency: ScoredStage = {
  ...words,
  id: 'consistency',
  scored: true,
  practices: together,
  again: [
    'looking-back-kindly',
    'a-plan-for-a-slip',
    'a-plan-a-feeling-a-thought',
    'the-wish-to-check',
    'an-hour-with-the-numbers',
    'early-word',
  ],
  alone,
  usualWeeks: [6, 12],
  shortestStayWeeks: 4,
};
