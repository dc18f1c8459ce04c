import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../stage.js';
import { alone } from './connection/alone.js';
import { together } from './connection/together.js';

const words = defineMessages('programme.1.connection', {
  title: 'Rebuilding the emotional connection',
  purpose: 'To enjoy each other again: time together, shared pleasure, and closeness at a pace that is right for both.',
  why: 'Steady days make room for warmth. New and playful things done together, even for a few minutes, can help two people feel close. Closeness cannot be rushed, and it may take months. The slower pace of the two is the right one.',
  inShort: 'Good time together, and closeness at the pace of the one who needs longer.',
  focusQuestion: 'How much did you enjoy the time that you spent together this week?',
  readinessQuestion: 'How ready do you feel to go on from here in your own way, without the weekly steps?',
});

export const connection: ScoredStage = {
  ...words,
  id: 'connection',
  scored: true,
  practices: together,
  again: [
    'you-matter-to-me',
    'answering-small-signs',
    'good-news-well-met',
    'small-kind-things',
    'what-i-see-in-you',
    'questions-for-two',
  ],
  alone,
  usualWeeks: [4, 10],
  shortestStayWeeks: 3,
};
