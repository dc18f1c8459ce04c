import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../stage.js';

const words = defineMessages('programme.1.responsibility', {
  title: 'Taking responsibility',
  purpose: 'To say clearly what you did and what it did to the other, to say sorry, and to begin to put things right.',
  why: 'An apology helps most when it begins with “I did this” and goes on to “this is what I will do now”. Both of you have something to look at here, and the two parts need not be the same size. It often takes several tries.',
  inShort: 'Owning one’s part and saying so. It can take several attempts to get it right.',
  focusQuestion: 'How clearly did you own your part this week, in words or in what you did?',
  readinessQuestion: 'How ready do you feel to turn words into steady everyday actions?',
});

export const responsibility: ScoredStage = {
  ...words,
  id: 'responsibility',
  scored: true,
  practices: [
    {
      id: 'my-own-part',
      minutes: 25,
      ...defineMessages('programme.1.responsibility.my-own-part', {
        title: 'My own part',
        steps: [
          'Alone, write down two or three things that you did, or left undone, that hurt the other.',
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
          'Write it first. Begin with what you did, with no excuse around it.',
          'Add how you think it felt for the other, and that you are sorry.',
          'Add what you are doing to put it right, and what you will do in another way from now on.',
          'Ask when it would be a good time to hear it, then read it slowly. Do not ask for anything back.',
        ],
      }),
    },
    {
      id: 'one-repair',
      minutes: 20,
      ...defineMessages('programme.1.responsibility.one-repair', {
        title: 'One repair',
        steps: [
          'Ask each other: “What is one small thing that would help to put this right?”',
          'Each of you picks one thing that you can truly do within seven days.',
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
          'Choose one apology or talk that did not land the way you meant it.',
          'The one who heard it says what was missing, in one or two sentences.',
          'The one who gave it says back what they heard, and tries again in new words.',
          'Close with one thing that each of you did well just now.',
        ],
      }),
    },
  ],
  usualWeeks: [3, 8],
  shortestStayWeeks: 2,
};
