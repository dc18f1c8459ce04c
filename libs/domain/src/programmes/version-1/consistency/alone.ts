import { defineMessages } from '@troth/messages';
import type { PracticeAlone } from '../../stage.js';

export const alone: readonly PracticeAlone[] = [
  {
    id: 'slow-is-not-stuck',
    minutes: 15,
    ...defineMessages('programme.1.consistency.slow-is-not-stuck', {
      title: 'Slow is not stuck',
      steps: [
        'Write three lines about how things were three months ago, and three about today.',
        'Mark one thing that moved, even a little. If nothing did, write that.',
        'If trust comes back, it takes many months, and the way is not straight. What would do you good in the meantime?',
        'Choose one good thing this week that has nothing to do with all this.',
      ],
    }),
  },
  {
    id: 'when-i-want-to-check',
    minutes: 10,
    ...defineMessages('programme.1.consistency.when-i-want-to-check', {
      title: 'When I want to check',
      steps: [
        'When you feel the wish to check on something, stop for a moment. Write how strong it is, from nought to ten.',
        'Ask yourself: what am I afraid to find? What would I do with it?',
        'Wait ten minutes. Breathe, walk, or wash the dishes. Then write the number again.',
        'If you still want to know, ask in plain words. To ask is more open than to look.',
      ],
    }),
  },
  {
    id: 'seeing-what-is-there',
    minutes: 10,
    fits: { hurts: ['was-hurt', 'both'] },
    ...defineMessages('programme.1.consistency.seeing-what-is-there', {
      title: 'Seeing what is there',
      steps: [
        'Fear looks out for danger. That is its work, and it may be right. Give what is good a little room beside it.',
        'Each evening, write one thing that was done as it was said. It can be very small.',
        'If there was none, write that. The list is for you, and it has to be true.',
        'Read it after a week. You do not need to decide anything.',
      ],
    }),
  },
  {
    id: 'when-nobody-is-looking',
    minutes: 15,
    fits: { hurts: ['hurt-partner', 'both'] },
    ...defineMessages('programme.1.consistency.when-nobody-is-looking', {
      title: 'When nobody is looking',
      steps: [
        'Choose one small thing that you will do as agreed this week, without a word about it.',
        'Write why you do it, for yourself.',
        'If nobody sees it, notice how that feels, and go on.',
        'Your part is today’s small thing. What the other feels about it has its own time.',
      ],
    }),
  },
  {
    id: 'a-door-that-stays-closed',
    minutes: 15,
    fits: { hurts: ['hurt-partner', 'both'], causes: ['affair'] },
    ...defineMessages('programme.1.consistency.a-door-that-stays-closed', {
      title: 'A door that stays closed',
      steps: [
        'Think of ways in which an old contact could come back: a message, a chance meeting, a lonely evening.',
        'Write a plan for each: “If a message comes, then I will not answer, and I will tell you that day.”',
        'Take away one easy way today: a number, a chat, a route.',
        'Tell someone you trust what you have decided.',
      ],
    }),
  },
  {
    id: 'clear-tracks',
    minutes: 10,
    fits: { causes: ['lies'] },
    ...defineMessages('programme.1.consistency.clear-tracks', {
      title: 'Clear tracks',
      steps: [
        'Choose one thing to write down each day this week: what you spend, or how an old habit pulls at you.',
        'Write it on the same day, in one line. Do not make it look better.',
        'At the end of the week, look for the hour or the mood in which it was hardest.',
        'Choose one change for that hour. You can show the page to someone, or keep it.',
      ],
    }),
  },
  {
    id: 'if-it-is-then-i-will',
    minutes: 10,
    fits: { causes: ['broken-promises'] },
    ...defineMessages('programme.1.consistency.if-it-is-then-i-will', {
      title: 'A word that fits in a day',
      steps: [
        'Choose one thing that you want to do for someone this week. Make it half as big.',
        'Write: “If it is (day and moment), then I will (one thing).”',
        'Put it where you will see it at that moment.',
        'If it will not work out, say so before the moment comes.',
      ],
    }),
  },
  {
    id: 'ten-sure-minutes',
    minutes: 15,
    fits: { causes: ['distance'] },
    ...defineMessages('programme.1.consistency.ten-sure-minutes', {
      title: 'Ten sure minutes',
      steps: [
        'Choose ten minutes on five days of this week that you will keep free: no phone, no task.',
        'Offer to spend them near your partner. You do not need to talk.',
        'If they do not feel like it, stay kind, and use the time for yourself.',
        'At the end of the week, write what you noticed.',
      ],
    }),
  },
];
