import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../../src/programmes/stage.js';

const words = defineMessages('programme.small.listening', {
  title: 'Listening',
  purpose: 'What listening is for.',
  why: 'Why listening comes here.',
  inShort: 'Listening in short.',
  focusQuestion: 'How much listening was there this week?',
  readinessQuestion: 'Has listening done its work?',
});

export const listening: ScoredStage = {
  ...words,
  id: 'listening',
  scored: true,
  practices: [
    {
      id: 'listening-first',
      minutes: 5,
      ...defineMessages('programme.small.listening.listening-first', {
        title: 'Listening, first time',
        steps: ['Begin, first time.', 'Go on.', 'End.'],
      }),
    },
    {
      id: 'listening-second',
      minutes: 10,
      ...defineMessages('programme.small.listening.listening-second', {
        title: 'Listening, second time',
        steps: ['Begin, second time.', 'Go on.', 'End.'],
      }),
    },
    {
      id: 'listening-third',
      minutes: 15,
      ...defineMessages('programme.small.listening.listening-third', {
        title: 'Listening, third time',
        steps: ['Begin, third time.', 'Go on.', 'End.'],
      }),
    },
    {
      id: 'listening-fourth',
      minutes: 20,
      ...defineMessages('programme.small.listening.listening-fourth', {
        title: 'Listening, fourth time',
        steps: ['Begin, fourth time.', 'Go on.', 'End.'],
      }),
    },
  ],
  again: ['listening-third'],
  alone: [],
  usualWeeks: [2, 4],
  shortestStayWeeks: 2,
};
