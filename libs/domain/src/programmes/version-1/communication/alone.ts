import { defineMessages } from '@troth/messages';
import type { PracticeAlone } from '../../stage.js';

export const alone: readonly PracticeAlone[] = [
  {
    id: 'what-is-all-right-for-me',
    minutes: 15,
    ...defineMessages('programme.1.communication.what-is-all-right-for-me', {
      title: 'What is all right for me',
      steps: [
        'Find a place where nobody reads along. Think of times when you felt small, rushed or afraid.',
        'Write two lines of each: “It is all right for me when …” and “It is not all right for me when …”.',
        'Beside each “not all right”, write what you can do then: pause, leave the room, call someone.',
        'You can keep all this in your head, and show it to nobody. If you are ever afraid at home, our help page is there for you.',
      ],
    }),
  },
  {
    id: 'back-to-calm',
    minutes: 10,
    ...defineMessages('programme.1.communication.back-to-calm', {
      title: 'Back to calm',
      steps: [
        'Notice where you feel it when a talk gets hard: your chest, your jaw, your hands.',
        'Breathe out slowly, for longer than you breathe in. Do this ten times.',
        'Name five things that you can see, and three that you can hear.',
        'Do this once a day while you are calm. Then it comes more easily on a hard day.',
      ],
    }),
  },
  {
    id: 'before-i-speak',
    minutes: 15,
    ...defineMessages('programme.1.communication.before-i-speak', {
      title: 'Before I speak',
      steps: [
        'Think of one thing that you want to say this week. Write it just as it comes, for nobody to read.',
        'Then write it in three short parts: what happened, how I felt, what I would like.',
        'Read it aloud to yourself, slowly.',
        'Say it at a calm time, or keep it. To find the words is already a step.',
      ],
    }),
  },
  {
    id: 'room-for-what-i-feel',
    minutes: 15,
    fits: { hurts: ['was-hurt', 'both'] },
    ...defineMessages('programme.1.communication.room-for-what-i-feel', {
      title: 'Room for what I feel',
      steps: [
        'Take ten minutes by yourself. Hurt, anger, jealousy and fear can all come on one day. None of them is wrong.',
        'Write three lines that begin with “Right now I feel …”.',
        'Choose one line that you would like someone to hear, and one that is for you alone.',
        'Do one thing that is good for your body: eat, sleep, walk, or call someone kind.',
      ],
    }),
  },
  {
    id: 'before-i-am-asked',
    minutes: 15,
    fits: { hurts: ['hurt-partner', 'both'] },
    ...defineMessages('programme.1.communication.before-i-am-asked', {
      title: 'Before I am asked',
      steps: [
        'Alone, think of one small thing that your partner may wonder about this week.',
        'Write how you could tell it before anyone asks: short and plain, with no excuse around it.',
        'Tell it at a calm time, if you want to. If a question comes, answer it truly, or say that you need time.',
        'Notice what made it hard to say. If you are afraid of being harmed for it, do not tell it. Our help page is there for you.',
      ],
    }),
  },
];
