import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../stage.js';

const words = defineMessages('programme.1.communication', {
  title: 'Open, honest communication',
  purpose: 'To make a calm, safe space where both of you can say what you think and feel, and be heard to the end.',
  why: 'Everything that follows is built on talking. When you both know the rules of a talk, and know that you will be heard, hard things become easier to say. You do not need to agree yet. It is enough to listen well.',
  inShort: 'Ground rules that make it safe to speak, and time to hear each other out.',
  focusQuestion: 'How safe did it feel this week to say what was really on your mind?',
  readinessQuestion: 'How ready do you feel to talk together about what happened between you?',
});

export const communication: ScoredStage = {
  ...words,
  id: 'communication',
  scored: true,
  practices: [
    {
      id: 'our-ground-rules',
      minutes: 20,
      ...defineMessages('programme.1.communication.our-ground-rules', {
        title: 'Our ground rules',
        steps: [
          'Each of you writes down three things that help you feel safe in a talk, such as “one of us speaks at a time”.',
          'Read your lists to each other. Ask only questions that help you understand.',
          'Choose up to five rules that you both say yes to, and write them on one page.',
          'Agree on a word that either of you can use to stop for a while, and on when you will come back.',
        ],
      }),
    },
    {
      id: 'ten-minute-turns',
      minutes: 20,
      ...defineMessages('programme.1.communication.ten-minute-turns', {
        title: 'Ten-minute turns',
        steps: [
          'Pick a quiet moment and put both phones in another room.',
          'One of you speaks for ten minutes about how this week has felt. Begin your sentences with “I”.',
          'The other only listens: no answers, no advice, no defence.',
          'Say “thank you for telling me”, and change places.',
        ],
      }),
    },
    {
      id: 'say-it-back',
      minutes: 15,
      ...defineMessages('programme.1.communication.say-it-back', {
        title: 'Say it back',
        steps: [
          'Choose a small subject first, such as how you share the chores.',
          'One of you says one or two sentences about it, then stops.',
          'The other says it back in their own words and asks: “Did I get that right?”',
          'Put it right until the answer is yes, then swap. Do this three times each.',
        ],
      }),
    },
    {
      id: 'a-good-way-to-pause',
      minutes: 15,
      ...defineMessages('programme.1.communication.a-good-way-to-pause', {
        title: 'A good way to pause',
        steps: [
          'Each of you names the first signs that a talk is getting too hot for you: a tight chest, a loud voice, going silent.',
          'Tell each other what helps you calm down, and how long it usually takes.',
          'Agree on how you will ask for a break and at what time you will talk on, the same day where you can.',
          'Try it once this week in a talk that matters little, so that it is there when you need it.',
        ],
      }),
    },
    {
      id: 'one-true-thing-a-day',
      minutes: 25,
      ...defineMessages('programme.1.communication.one-true-thing-a-day', {
        title: 'One true thing a day',
        steps: [
          'Find five minutes on five days of this week, always at about the same time.',
          'Each of you says one true thing about your day, and one thing you were glad of.',
          'The other answers only with “thank you” or with one kind question.',
          'At the end of the week, tell each other which one stayed with you.',
        ],
      }),
    },
  ],
  usualWeeks: [3, 6],
  shortestStayWeeks: 2,
};
