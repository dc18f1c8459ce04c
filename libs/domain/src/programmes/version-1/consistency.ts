import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../stage.js';

const words = defineMessages('programme.1.consistency', {
  title: 'Consistent, transparent behaviour',
  purpose: 'To show, in small things and week after week, that what you say and what you do go together.',
  why: 'People come to rely on each other through many small things done as agreed. A small promise with a day and a time is easier to keep than a big one. A week that goes wrong is only one week. The next one counts too.',
  inShort: 'Doing what was said, week after week, until it can be leaned on.',
  focusQuestion: 'How well did your words and your actions go together this week?',
  readinessQuestion: 'How ready do you feel to give more room to closeness and to good times together?',
});

export const consistency: ScoredStage = {
  ...words,
  id: 'consistency',
  scored: true,
  practices: [
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
          'On one evening, put your plans for the coming week side by side.',
          'Say which moments may be hard, such as a late night or a trip, and what would help.',
          'Agree on how you will let each other know when a plan changes.',
          'Hang the page where you both see it.',
        ],
      }),
    },
    {
      id: 'early-word',
      minutes: 15,
      ...defineMessages('programme.1.consistency.early-word', {
        title: 'Early word',
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
          'Try it for seven days, then keep it, change it or stop it together.',
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
        title: 'When the old way calls',
        steps: [
          'Alone, think of a moment in which it is easy to slip back into an old habit.',
          'Write a plan for it: “If I notice (the sign), then I will (one thing that helps).”',
          'Share it with the other, if you want to, and say what kind of help you would welcome.',
          'Try the plan once in an easy moment, so that it comes more quickly in a hard one.',
        ],
      }),
    },
  ],
  usualWeeks: [6, 12],
  shortestStayWeeks: 4,
};
