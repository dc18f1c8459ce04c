import { defineMessages } from '@troth/messages';
import type { OptionalStage } from '../../src/programmes/stage.js';

const words = defineMessages('programme.small.singing', {
  title: 'Singing',
  purpose: 'What singing is for.',
  why: 'Why singing comes here.',
  inShort: 'Singing in short.',
  focusQuestion: 'How much singing was there this week?',
  readinessQuestion: 'Has singing done its work?',
  offeredAs: 'Singing, where both choose it',
  wish: 'I would like the stage Singing',
  aboutWish: 'The stage Singing comes last.',
});

export const singing: OptionalStage = {
  ...words,
  id: 'singing',
  scored: false,
  practices: [
    {
      id: 'singing-first',
      minutes: 5,
      ...defineMessages('programme.small.singing.singing-first', {
        title: 'Singing, first time',
        steps: ['Begin, first time.', 'Go on.', 'End.'],
      }),
    },
    {
      id: 'singing-second',
      minutes: 10,
      ...defineMessages('programme.small.singing.singing-second', {
        title: 'Singing, second time',
        steps: ['Begin, second time.', 'Go on.', 'End.'],
      }),
    },
    {
      id: 'singing-third',
      minutes: 15,
      ...defineMessages('programme.small.singing.singing-third', {
        title: 'Singing, third time',
        steps: ['Begin, third time.', 'Go on.', 'End.'],
      }),
    },
    {
      id: 'singing-fourth',
      minutes: 20,
      ...defineMessages('programme.small.singing.singing-fourth', {
        title: 'Singing, fourth time',
        steps: ['Begin, fourth time.', 'Go on.', 'End.'],
      }),
    },
  ],
  again: ['singing-third'],
  alone: [],
  usualWeeks: [2, 4],
  shortestStayWeeks: 1,
};
