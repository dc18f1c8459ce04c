import { defineMessages } from '@troth/messages';
import type { WeeklyPractice } from '../../stage.js';

export const together: readonly WeeklyPractice[] = [
  {
    id: 'small-and-dated',
    minutes: 15,
    ...defineMessages('programme.1.consistency.small-and-dated', {
      title: 'Small and dated',
      steps: [
        'Each of you thinks of one thing that would make the coming week easier for the other.',
        'Make it small enough to do on a bad day.',
        'Write it as “If it is (day and moment), then I will (one action)”, and add it to your check-in.',
        'When it is done, say so in one sentence. No speech is needed.',
      ],
    }),
  },
  {
    id: 'the-week-on-one-page',
    minutes: 20,
    ...defineMessages('programme.1.consistency.the-week-on-one-page', {
      title: 'The week on one page',
      steps: [
        'On one evening, each of you tells the plans for the coming week that you want to share. Nobody has to account for every hour.',
        'Say which moments may be hard, such as a late night or a trip, and what would help.',
        'Agree on how you will let each other know when a plan that you shared changes.',
        'Write what you do together on one page, and hang it where you both see it.',
      ],
    }),
  },
  {
    id: 'early-word',
    minutes: 15,
    ...defineMessages('programme.1.consistency.early-word', {
      title: 'Tell early',
      steps: [
        'Agree on a short message for “this will not go as I said”.',
        'Send it this week as soon as you know, even about small things, with the new plan in it.',
        'The one who gets it answers: “Thank you for telling me.”',
        'At the end of the week, tell each other what it was like to send one and to get one.',
      ],
    }),
  },
  {
    id: 'openness-that-is-offered',
    minutes: 25,
    ...defineMessages('programme.1.consistency.openness-that-is-offered', {
      title: 'Openness that is offered',
      steps: [
        'Each of you names one part of your days that you are willing to be more open about.',
        'Say what you will share of it, and how often. Openness is offered; nobody checks or takes it.',
        'Say also what stays private for each of you, and that this is all right.',
        'Try it for seven days. Then each of you decides for yourself: keep it, change it or stop.',
      ],
    }),
  },
  {
    id: 'looking-back-kindly',
    minutes: 20,
    ...defineMessages('programme.1.consistency.looking-back-kindly', {
      title: 'Looking back kindly',
      steps: [
        'Look at the promises of the past weeks, each at your own first.',
        'Name one that went well, and what made it possible.',
        'Name one that was hard. Make it smaller, move it, or let it go.',
        'Thank each other for one thing that was done without being asked.',
      ],
    }),
  },
  {
    id: 'when-the-old-way-calls',
    minutes: 20,
    ...defineMessages('programme.1.consistency.when-the-old-way-calls', {
      title: 'When an old habit pulls',
      steps: [
        'Alone, think of a moment in which it is easy to slip back into an old habit.',
        'Write a plan for it: “If I notice (the sign), then I will (one thing that helps).”',
        'Share it with the other, if you want to, and say what kind of help you would welcome.',
        'Try the plan once in an easy moment, so that it comes more quickly in a hard one.',
      ],
    }),
  },
  {
    id: 'a-plan-a-feeling-a-thought',
    minutes: 20,
    ...defineMessages('programme.1.consistency.a-plan-a-feeling-a-thought', {
      title: 'A plan, a feeling, a thought',
      steps: [
        'On three evenings, each of you shares one plan, one feeling and one thought of the day. You choose which.',
        'A thought can also be a doubt: “Today I wondered if we will make it.”',
        'The listener says thank you, and does not try to mend it.',
        'At the end of the week, say which of the three was the hardest to share.',
      ],
    }),
  },
  {
    id: 'the-wish-to-check',
    minutes: 25,
    ...defineMessages('programme.1.consistency.the-wish-to-check', {
      title: 'The wish to check',
      steps: [
        'The wish to look at a phone or a bill can feel very strong. It is like a wave: it comes up, and it goes down again.',
        'The one who feels it says so: “I want to check right now.” Nobody looks, and nobody scolds.',
        'The other may offer one true thing that helps: how things stand, a kind word, a hand to hold. It is offered, and never demanded.',
        'Twenty minutes later, say how strong it still is, from nought to ten.',
      ],
    }),
  },
  {
    id: 'an-hour-with-the-numbers',
    minutes: 30,
    ...defineMessages('programme.1.consistency.an-hour-with-the-numbers', {
      title: 'A calm look at the numbers',
      steps: [
        'Choose a time, make some tea, and bring what each of you would like to show about money.',
        'Look at what came in, what went out and what is owed. Ask as you would about a puzzle, not as in a test.',
        'Each of you names one worry and one wish.',
        'Agree up to which sum each of you decides alone: the same for both, and enough to live by. Above it, you talk first.',
      ],
    }),
  },
  {
    id: 'a-plan-for-a-slip',
    minutes: 20,
    ...defineMessages('programme.1.consistency.a-plan-for-a-slip', {
      title: 'A plan for a slip',
      steps: [
        'An old habit can come back for a day. Make a plan for it now, while things are calm.',
        'Each of you finishes: “If I slip, I will tell you within …, and then I will …”.',
        'Then finish: “If you tell me of a slip, I will try to …, and I may need …”.',
        'Each says what would be more than a slip for you. That limit is yours to set. To threaten or frighten someone is never just a slip.',
      ],
    }),
  },
];
