import { defineMessages } from '@troth/messages';
import type { PracticeAlone } from '../../stage.js';

export const alone: readonly PracticeAlone[] = [
  {
    id: 'what-was-missing-for-me',
    minutes: 20,
    ...defineMessages('programme.1.understanding.what-was-missing-for-me', {
      title: 'What was missing for me',
      steps: [
        'Alone, think of the year before trust was hurt. Write what you missed: from each other, from friends, from yourself.',
        'Underline what you ever said aloud.',
        'Put a ring around the one that still matters most.',
        'Write it as a wish that someone can hear: “I would like …”. It is a wish, and no reason for what was done.',
      ],
    }),
  },
  {
    id: 'my-early-signs',
    minutes: 15,
    ...defineMessages('programme.1.understanding.my-early-signs', {
      title: 'My own early signs',
      steps: [
        'Think of the last three times when you felt unsure of the two of you.',
        'For each, write what came first: something that you saw, a thought, or a feeling in your body.',
        'Look for what they share. That is your early sign.',
        'Write one thing that you can do for yourself when it comes.',
      ],
    }),
  },
  {
    id: 'the-questions-i-carry',
    minutes: 20,
    fits: { hurts: ['was-hurt', 'both'] },
    ...defineMessages('programme.1.understanding.the-questions-i-carry', {
      title: 'The questions that I carry',
      steps: [
        'Write down the questions that go round in your head. Do not sort them yet.',
        'Mark each one: will the answer help me to decide or to heal, or will it only give me pictures that stay?',
        'Put the second kind aside for now. You can come back to them at any time.',
        'Choose one question of the first kind, and when and where it would feel safe to ask it.',
      ],
    }),
  },
  {
    id: 'when-pictures-come-back',
    minutes: 15,
    fits: { hurts: ['was-hurt', 'both'] },
    ...defineMessages('programme.1.understanding.when-pictures-come-back', {
      title: 'When pictures come back',
      steps: [
        'When a picture of the past comes back, say to yourself: “This is a memory. I am here, and it is today.”',
        'Put both feet on the floor. Name five things that you can see.',
        'Give the worry a place: twenty minutes at the same time each day. At other times, write one word and go on.',
        'If it keeps you awake night after night, tell a doctor. If you are afraid of what may happen now, our help page is there for you.',
      ],
    }),
  },
  {
    id: 'how-it-came-about',
    minutes: 25,
    fits: { hurts: ['hurt-partner', 'both'] },
    ...defineMessages('programme.1.understanding.how-it-came-about', {
      title: 'How it came about',
      steps: [
        'Alone, write how it came about, step by step. Begin before the first step.',
        'At each step, write what you told yourself then.',
        'Write what you were looking for, and one other way in which you could have looked for it.',
        'The page is yours. It explains, and it does not excuse. You can show it to someone who helps you.',
      ],
    }),
  },
  {
    id: 'true-numbers',
    minutes: 30,
    fits: { causes: ['lies'] },
    ...defineMessages('programme.1.understanding.true-numbers', {
      title: 'True numbers',
      steps: [
        'Alone, write down what there is: what is owed, what is there, or how often a habit comes. Only true numbers.',
        'Where you do not know a number, write where you could find it out.',
        'Notice which number is the hardest to look at. It may be the one to talk about first, with help.',
        'You choose who may see this page: a coach, a money or health service, your partner, or nobody yet.',
      ],
    }),
  },
  {
    id: 'near-and-far',
    minutes: 20,
    fits: { causes: ['distance'] },
    ...defineMessages('programme.1.understanding.near-and-far', {
      title: 'Near and far',
      steps: [
        'Alone, draw a line for the last years. Mark when you felt near to each other, and when you felt far apart.',
        'At each far point, write what filled the space: work, children, a screen, silence.',
        'Mark one time when you reached out, and one time when you turned away.',
        'Choose one of them to tell when you are ready.',
      ],
    }),
  },
];
