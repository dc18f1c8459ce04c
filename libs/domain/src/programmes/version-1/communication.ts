import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../stage.js';
import { alone } from './communication/alone.js';
import { together } from './communication/together.js';

const words = defineMessages('programme.1.communication', {
  title: 'Open, honest communication',
  purpose: 'To make a calm, safe space where both of you can say what you think and feel, and be heard to the end.',
  why: 'Everything that follows is built on talking. When you both know the rules of a talk, and know that you will be heard, hard things can become easier to say. You do not need to agree yet. It is enough to listen well. This takes weeks of practice, and some talks need a second try.',
  inShort: 'Ground rules that make it safe to speak, and time to hear each other out.',
  focusQuestion: 'How safe did it feel this week to say what was really on your mind?',
  readinessQuestion: 'How ready do you feel to talk together about what happened between you?',
});

export const communication: ScoredStage = {
  ...words,
  id: 'communication',
  scored: true,
  practices: together,
  again: ['limits-we-both-keep', 'what-is-on-my-mind', 'say-it-back', 'help-that-helps', 'a-good-way-to-pause'],
  alone,
  usualWeeks: [3, 6],
  shortestStayWeeks: 2,
};
