import { defineMessages } from '@troth/messages';
import type { WeeklyPractice } from '../../stage.js';

export const together: readonly WeeklyPractice[] = [
  {
    id: 'my-own-part',
    minutes: 25,
    ...defineMessages('programme.1.responsibility.my-own-part', {
      title: 'What I did',
      steps: [
        'Alone, write down what you did, or left undone, that hurt the other. It may be a lot, or nothing. The two pages need not weigh the same.',
        'Use plain words, and begin each line with “I”. Leave out “but” and “because”.',
        'Beside each one, write what you think it was like for the other.',
        'Share one line when you are both ready. The listener only says: “I heard you.”',
      ],
    }),
  },
  {
    id: 'hearing-the-effect',
    minutes: 30,
    ...defineMessages('programme.1.responsibility.hearing-the-effect', {
      title: 'Hearing what it was like',
      steps: [
        'One of you tells what one event changed for you: in your days, your sleep, your thoughts.',
        'The other listens for ten minutes without explaining anything.',
        'Then the listener says what they heard, and asks: “What else do you want me to know?”',
        'Have a drink of water, take a few slow breaths, and swap if you both want to.',
      ],
    }),
  },
  {
    id: 'an-apology-in-parts',
    minutes: 30,
    ...defineMessages('programme.1.responsibility.an-apology-in-parts', {
      title: 'An apology in parts',
      steps: [
        'This is for the one who wants to say sorry; it may be both. Write it first. Begin with what you did, with no excuse around it.',
        'Add how you think it felt for the other, and that you are sorry.',
        'Add what you are doing to put it right, and what you will do in another way from now on.',
        'Ask when it would be a good time to hear it. “Not now” is a good answer. Read it slowly, and do not ask for anything back.',
      ],
    }),
  },
  {
    id: 'one-repair',
    minutes: 20,
    ...defineMessages('programme.1.responsibility.one-repair', {
      title: 'One repair',
      steps: [
        'Ask: “What is one small thing that I could do to put this right?” The answer may be “nothing for now”.',
        'If you have something to put right, pick one thing that you can truly do in a week. It never means handing over a phone or a friend.',
        'Write it in this form: “If it is (day or moment), then I will (one action).”',
        'Do it, and tell the other that it is done. You can add it to your check-in as a promise.',
      ],
    }),
  },
  {
    id: 'trying-once-more',
    minutes: 20,
    ...defineMessages('programme.1.responsibility.trying-once-more', {
      title: 'Trying once more',
      steps: [
        'If you both want to, choose one apology or talk that did not come across as it was meant.',
        'The one who heard it says what was missing, in one or two sentences.',
        'The one who gave it says back what they heard, and tries again in new words.',
        'Close with one thing that each of you did well just now.',
      ],
    }),
  },
  {
    id: 'an-end-that-holds',
    minutes: 30,
    ...defineMessages('programme.1.responsibility.an-end-that-holds', {
      title: 'An end that holds',
      steps: [
        'Talk about what has to stay over, so that you both can feel safe: a contact, an account, a habit, a way of talking.',
        'Each says what you will do yourself, not what the other has to do: “If I hear from them, I will tell you that day.”',
        'Only what did harm has to end, not friends or family. Say what will be hard about it, and who could help.',
        'Write it down with today’s date. Read it again in four weeks. Trust needs months, not days.',
      ],
    }),
  },
  {
    id: 'something-of-mine-to-change',
    minutes: 20,
    ...defineMessages('programme.1.responsibility.something-of-mine-to-change', {
      title: 'Something of mine to change',
      steps: [
        'Each of you names one habit of your own that makes it hard to talk, such as going silent or keeping score.',
        'Keep this apart from the big hurt. It does not explain the hurt, and it does not share it out.',
        'Say in one sentence what you will try this week.',
        'After the week, each tells how it went for yourself. Nobody marks the other.',
      ],
    }),
  },
  {
    id: 'when-a-question-comes-again',
    minutes: 20,
    ...defineMessages('programme.1.responsibility.when-a-question-comes-again', {
      title: 'When a question comes again',
      steps: [
        'Talk about the questions that keep coming back. To ask again can be a way to feel for solid ground. To be asked again can be hard.',
        'Find a short answer that is true, and that can be given each time in the same calm way.',
        'Agree on a word for “not now” that you both keep to, and on a time to talk instead. Sleep comes first.',
        'Try it for a week. Then say what helped each of you.',
      ],
    }),
  },
  {
    id: 'what-the-worry-says',
    minutes: 20,
    ...defineMessages('programme.1.responsibility.what-the-worry-says', {
      title: 'What the worry says',
      steps: [
        'Each of you thinks of a time when you felt jealous, unsure, or not good enough.',
        'Finish these lines: “The worry tells me …”, “What I know is …”, “What I would need is …”.',
        'Read them to each other. The listener does not defend anything. They say: “I can see why that is hard.”',
        'Choose one small thing that answers the need, and that the other gives freely. It gives something, and it forbids nothing.',
      ],
    }),
  },
  {
    id: 'putting-it-right',
    minutes: 25,
    ...defineMessages('programme.1.responsibility.putting-it-right', {
      title: 'Putting it right, step by step',
      steps: [
        'Together, list what was lost or hurt: money, sleep, time, a holiday, a friend.',
        'Put a star where something can be put right, all of it or a part.',
        'The one who can do so takes a star, and says what they will do and by when.',
        'Cross it out when it is done. Some lines may stay. You can be sad about them together.',
      ],
    }),
  },
];
