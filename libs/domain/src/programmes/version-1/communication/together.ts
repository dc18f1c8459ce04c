import { defineMessages } from '@troth/messages';
import type { WeeklyPractice } from '../../stage.js';

export const together: readonly WeeklyPractice[] = [
  {
    id: 'our-ground-rules',
    minutes: 20,
    ...defineMessages('programme.1.communication.our-ground-rules', {
      title: 'Our ground rules',
      steps: [
        'Each of you writes down three things that help you feel safe in a talk, such as “one of us speaks at a time”.',
        'Read your lists to each other. Ask only questions that help you understand.',
        'Choose up to five rules that you both say yes to. They are about how you talk, not about where anyone goes or whom they see.',
        'Write them on one page. Agree on a word that either of you can use to stop for a while, and on when you will come back.',
      ],
    }),
  },
  {
    id: 'ten-minute-turns',
    minutes: 20,
    ...defineMessages('programme.1.communication.ten-minute-turns', {
      title: 'Ten-minute turns',
      steps: [
        'Pick a quiet moment. Each of you puts your own phone away.',
        'One of you speaks for ten minutes about how this week has felt. Begin your sentences with “I”.',
        'The other only listens: no answers, no advice, no defence.',
        'Say “thank you for telling me”, and change places. Either of you can stop at any time.',
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
        'Agree on how you will ask for a break. If one of you asks, there is one. Say when you will go on talking, the same day where you can.',
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
  {
    id: 'limits-we-both-keep',
    minutes: 20,
    ...defineMessages('programme.1.communication.limits-we-both-keep', {
      title: 'Limits that we both keep',
      steps: [
        'Each of you brings one limit for your talks: something that is not all right to do to you, such as shouting.',
        'Say it in one sentence, and say what you yourself will do if it happens: “Then I will leave the room for a while.”',
        'The other does not argue. They say “I have heard it”. They add “I want to keep to it” if that is true.',
        'Write both limits under your ground rules. Either of you can add one later.',
      ],
    }),
  },
  {
    id: 'what-is-on-my-mind',
    minutes: 20,
    ...defineMessages('programme.1.communication.what-is-on-my-mind', {
      title: 'What is on my mind',
      steps: [
        'Each of you notes three thoughts from this week that you kept to yourself: an easy one, a mixed one, a hard one.',
        'Start with the easy one. Say it as a thought, not as a fact: “I caught myself thinking that …”.',
        'The listener says “thank you for telling me”, and asks one question at most.',
        'Go on to the mixed one if you both want to. The hard one can wait, stay your own, or go to someone who helps you.',
      ],
    }),
  },
  {
    id: 'help-that-helps',
    minutes: 20,
    ...defineMessages('programme.1.communication.help-that-helps', {
      title: 'Help that helps',
      steps: [
        'Each of you thinks of someone who once helped you well: a friend, a nurse, a teacher. What did they do?',
        'Finish two lines: “It helps me when someone …” and “I close up when someone …”.',
        'Read them to each other. Add nothing to the other’s lines.',
        'If you have a coach, tell them your lines. You can also ask how they work, and what stays between you.',
      ],
    }),
  },
];
