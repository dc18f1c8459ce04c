import { defineMessages } from '@troth/messages';
import type { WeeklyPractice } from '../../stage.js';

export const together: readonly WeeklyPractice[] = [
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
  {
    id: 'a-wider-look',
    minutes: 20,
    ...defineMessages('programme.1.forgiveness.a-wider-look', {
      title: 'A wider look',
      steps: [
        'Only if you want to, and only if the hurt is over: think of the one who hurt you as a whole person, with fears and with good sides.',
        'Write what may have gone on in them. This does not make it right.',
        'Notice what it does to your anger. It may stay just as it is.',
        'Stop if it makes you feel small. Your own story counts as much.',
      ],
    }),
  },
  {
    id: 'a-time-when-i-was-forgiven',
    minutes: 20,
    ...defineMessages('programme.1.forgiveness.a-time-when-i-was-forgiven', {
      title: 'A time when I was forgiven',
      steps: [
        'Think of a time when someone forgave you. It can be long ago, and about something small.',
        'Write what they did or said, and what it was like for you.',
        'Write what you gave to put it right.',
        'You owe nobody the same. Keep what is of use to you, and leave the rest.',
      ],
    }),
  },
  {
    id: 'when-the-anger-comes-back',
    minutes: 15,
    ...defineMessages('programme.1.forgiveness.when-the-anger-comes-back', {
      title: 'When the anger comes back',
      steps: [
        'Anger can come back after you had put it down. That does not undo what you did. It often takes several tries.',
        'Write what woke it this time, and what it wants to keep safe.',
        'If that thing needs care today, give it care: rest, a limit, a talk.',
        'Then read what you once wrote about letting go. It may still fit, or it may need new words.',
      ],
    }),
  },
];
