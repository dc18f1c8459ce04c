import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../../src/programmes/stage.js';

const words = defineMessages('programme.small.mending', {
  title: 'Mending',
  purpose: 'What mending is for.',
  why: 'Why mending comes here.',
  inShort: 'Mending in short.',
  focusQuestion: 'How much mending was there this week?',
  readinessQuestion: 'Has mending done its work?',
});

export const mending: ScoredStage = {
  ...words,
  id: 'mending',
  scored: true,
  practices: [
    {
      id: 'mending-first',
      minutes: 5,
      ...defineMessages('programme.small.mending.mending-first', {
        title: 'Mending, first time',
        steps: ['Begin, first time.', 'Go on.', 'End.'],
      }),
    },
    {
      id: 'mending-second',
      minutes: 10,
      ...defineMessages('programme.small.mending.mending-second', {
        title: 'Mending, second time',
        steps: ['Begin, second time.', 'Go on.', 'End.'],
      }),
    },
    {
      id: 'mending-third',
      minutes: 15,
      ...defineMessages('programme.small.mending.mending-third', {
        title: 'Mending, third time',
        steps: ['Begin, third time.', 'Go on.', 'End.'],
      }),
    },
    {
      id: 'mending-fourth',
      minutes: 20,
      ...defineMessages('programme.small.mending.mending-fourth', {
        title: 'Mending, fourth time',
        steps: ['Begin, fourth time.', 'Go on.', 'End.'],
      }),
    },
  ],
  again: ['mending-third'],
  alone: [],
  usualWeeks: [2, 4],
  shortestStayWeeks: 2,
};
