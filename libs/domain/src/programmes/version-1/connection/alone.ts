import { defineMessages } from '@troth/messages';
import type { PracticeAlone } from '../../stage.js';

export const alone: readonly PracticeAlone[] = [
  {
    id: 'how-close-is-right-for-me',
    minutes: 15,
    ...defineMessages('programme.1.connection.how-close-is-right-for-me', {
      title: 'How close is right for me',
      steps: [
        'Alone, think of a day this week. When did you want to be near, and when did you want room?',
        'Write three things that make it easier for you to be near someone.',
        'Write one thing that you would like to say no to for now. It needs no reason.',
        'Choose one of these lines to tell, if you want to.',
      ],
    }),
  },
  {
    id: 'something-of-my-own',
    minutes: 30,
    ...defineMessages('programme.1.connection.something-of-my-own', {
      title: 'Something of my own',
      steps: [
        'Think of something that you loved to do before life got so full.',
        'Take half an hour for it this week, for yourself.',
        'Notice one moment in it that you would like to tell someone about.',
        'Feeling near can take months to grow. Your own joy counts all the while.',
      ],
    }),
  },
  {
    id: 'a-good-thing-before-sleep',
    minutes: 10,
    ...defineMessages('programme.1.connection.a-good-thing-before-sleep', {
      title: 'A good thing before sleep',
      steps: [
        'On three evenings, write down one good moment of the day.',
        'Add who or what made it possible.',
        'If your partner had a part in it, tell them, or keep it for now.',
        'On a day with no good moment, write what you got through.',
      ],
    }),
  },
  {
    id: 'safe-enough-for-a-step',
    minutes: 15,
    fits: { hurts: ['was-hurt', 'both'] },
    ...defineMessages('programme.1.connection.safe-enough-for-a-step', {
      title: 'Safe enough for a small step',
      steps: [
        'Write what you can do today that you could not do three months ago. It may be very little.',
        'Write what still needs more time. More time is a good answer.',
        'Choose one small step towards each other that feels safe enough. Or choose to rest.',
        'You can turn back at any point, even in the middle.',
      ],
    }),
  },
  {
    id: 'giving-without-a-return',
    minutes: 10,
    fits: { hurts: ['hurt-partner', 'both'] },
    ...defineMessages('programme.1.connection.giving-without-a-return', {
      title: 'Giving without a return',
      steps: [
        'Choose one small kind thing that your partner likes.',
        'Do it this week, and do not wait for thanks or for a hug.',
        'If they stay far away, notice what you feel. Do not ask them to look after it.',
        'Write one line for yourself: “I did this because …”.',
      ],
    }),
  },
  {
    id: 'all-there',
    minutes: 10,
    fits: { causes: ['distance'] },
    ...defineMessages('programme.1.connection.all-there', {
      title: 'All there',
      steps: [
        'Choose one moment of the day when you often slip away: to a screen, to work, to your thoughts.',
        'Put the thing that pulls at you in another room, for ten minutes.',
        'Look, listen, and ask one question about the other’s day.',
        'Write down what you learned that you did not know.',
      ],
    }),
  },
];
