import { defineMessages } from '@troth/messages';
import type { OptionalStage } from '../stage.js';

const words = defineMessages('programme.1.forgiveness', {
  title: 'Forgiveness',
  purpose:
    'To look, each for yourself and in private, at the anger that you still carry, and at what you may want to put down.',
  why: 'To forgive is not to forget, and not to say that it was all right. It is a way to let go of anger and resentment, for your own peace. Nobody can ask it of you. It has its own time, and it may come and go.',
  inShort: 'Letting go of anger. Not forgetting, not excusing, and never asked of anyone.',
  focusQuestion: 'For yourself only: how heavy was the anger that you carried this week?',
  readinessQuestion: 'For yourself only: is there something that you would like to put down?',
  offeredAs: 'Forgiveness, for those who choose it',
  wish: 'I would like the stage on forgiveness',
  aboutWish:
    'It comes last, for those who both want it. It is never scored and never asked of anyone, and no is as good an answer as yes.',
});

export const forgiveness: OptionalStage = {
  ...words,
  id: 'forgiveness',
  scored: false,
  practices: [
    {
      id: 'a-letter-that-stays-with-you',
      minutes: 30,
      ...defineMessages('programme.1.forgiveness.a-letter-that-stays-with-you', {
        title: 'A letter that stays with you',
        steps: [
          'Find a place and a time in which nobody reads along.',
          'Write down what hurt you and what you are still angry about. Nothing needs to be fair or finished.',
          'Add what you wish for yourself now.',
          'Keep it, or tear it up. It is for nobody else.',
        ],
      }),
    },
    {
      id: 'what-i-carry',
      minutes: 20,
      ...defineMessages('programme.1.forgiveness.what-i-carry', {
        title: 'What I carry',
        steps: [
          'Write each hurt that you still carry on a slip of paper of its own.',
          'Lay them in two rows: “I want to keep this for now” and “I could put this down”.',
          'Look at the second row. If one of them feels lighter today, put it away.',
          'If the row is empty, that is an honest answer too.',
        ],
      }),
    },
    {
      id: 'kindness-towards-myself',
      minutes: 15,
      ...defineMessages('programme.1.forgiveness.kindness-towards-myself', {
        title: 'Kindness towards myself',
        steps: [
          'Think of something that you find hard to forgive yourself.',
          'Write down what you would say to a good friend who told you the same.',
          'Read it aloud to yourself, slowly.',
          'Do one kind thing for yourself today.',
        ],
      }),
    },
    {
      id: 'remembering-safely',
      minutes: 25,
      ...defineMessages('programme.1.forgiveness.remembering-safely', {
        title: 'Remembering safely',
        steps: [
          'Write down what you have learned about what you need and where your limits are.',
          'Letting go of anger leaves these in place. Mark the ones that stay, whatever happens.',
          'Name one person you can talk to when the memories are strong.',
          'Finish with something that makes you feel calm: a walk, music, a warm drink.',
        ],
      }),
    },
    {
      id: 'if-there-are-words',
      minutes: 20,
      ...defineMessages('programme.1.forgiveness.if-there-are-words', {
        title: 'If there are words',
        steps: [
          'Ask yourself whether there is anything that you want to say to the other about this. “No” is fine.',
          'If there is, write it in two or three sentences, and sleep on it.',
          'Read it again the next day. Say it only if you still want to, and only in a safe moment.',
          'Expect nothing back, and give yourself time afterwards.',
        ],
      }),
    },
  ],
  usualWeeks: [2, 8],
  shortestStayWeeks: 1,
};
