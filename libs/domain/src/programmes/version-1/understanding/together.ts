import { defineMessages } from '@troth/messages';
import type { WeeklyPractice } from '../../stage.js';

export const together: readonly WeeklyPractice[] = [
  {
    id: 'two-timelines',
    minutes: 40,
    ...defineMessages('programme.1.understanding.two-timelines', {
      title: 'Two timelines',
      steps: [
        'Alone, each of you draws a line for the time you want to understand.',
        'Mark the moments that mattered to you, happy and hard, with a few words on how you felt. Leave out what you do not want to show.',
        'Sit side by side and tell each other your line from start to end, without corrections.',
        'Name one moment on the other line that you had not known about, and say thank you for it.',
      ],
    }),
  },
  {
    id: 'under-the-feeling',
    minutes: 25,
    ...defineMessages('programme.1.understanding.under-the-feeling', {
      title: 'What lay behind the feeling',
      steps: [
        'Each of you picks one hard moment of the past months.',
        'Finish these three lines on paper: “I felt …”, “I was afraid that …”, “What I needed was …”.',
        'Read them aloud. The listener says back what they heard, and nothing else.',
        'Talk for five minutes about what could meet that need today. It is a wish, and no is an answer too.',
      ],
    }),
  },
  {
    id: 'a-question-box',
    minutes: 30,
    ...defineMessages('programme.1.understanding.a-question-box', {
      title: 'A question box',
      steps: [
        'Each of you writes down the questions you still carry, one to a slip of paper.',
        'Sort your slips into three piles: ready to ask, not yet, and better with help.',
        'Take turns to ask one question from the “ready” pile. An honest “I need time for that” is a full answer.',
        'Stop after twenty minutes, even if there are more. The box stays.',
      ],
    }),
  },
  {
    id: 'the-weather-around-us',
    minutes: 30,
    ...defineMessages('programme.1.understanding.the-weather-around-us', {
      title: 'What was weighing on us',
      steps: [
        'List together what was pressing on you at the time: work, money, family, health, sleep. It explains some things, and it excuses none.',
        'Each of you says which one weighed most on you, and how it showed.',
        'Say what each of you kept silent about then, as far as you are ready to.',
        'Choose one of these pressures that is still here, and one small thing to ease it this week.',
      ],
    }),
  },
  {
    id: 'a-story-we-both-know',
    minutes: 40,
    ...defineMessages('programme.1.understanding.a-story-we-both-know', {
      title: 'A story that we both know',
      steps: [
        'Each of you writes half a page: “This is how I understand what happened.”',
        'Swap pages. Underline what you recognise, and put a dot where you see it another way.',
        'Talk about two of the dots. Try to understand the other view before you give yours.',
        'See if there are sentences that are true for both of you, and write down up to three. If there are none yet, that is honest too.',
      ],
    }),
  },
  {
    id: 'what-is-over',
    minutes: 30,
    ...defineMessages('programme.1.understanding.what-is-over', {
      title: 'What is over, and what is not yet',
      steps: [
        'Before you look back, look at today. Alone, each of you writes what has stopped, and what has not quite stopped.',
        'It can be a contact, a habit, a debt, or something that is still untold. Write only what is true.',
        'Tell each other what you are ready to tell. “There is more, and I need help to say it” is an honest answer.',
        'Choose one thing that still needs an end, and the next small step. You can ask a coach to sit with you.',
      ],
    }),
  },
  {
    id: 'when-i-felt-unimportant',
    minutes: 25,
    ...defineMessages('programme.1.understanding.when-i-felt-unimportant', {
      title: 'When I felt unimportant',
      steps: [
        'Each of you thinks of a time when you felt forgotten, unimportant or alone beside the other.',
        'Tell it as a small scene: where you were, what you waited for, what you told yourself.',
        'The listener asks: “What would have told you that you matter?” They do not explain themselves.',
        'Keep in mind: this can explain a feeling. It does not make right what came later.',
      ],
    }),
  },
  {
    id: 'what-sets-it-off',
    minutes: 25,
    ...defineMessages('programme.1.understanding.what-sets-it-off', {
      title: 'What sets it off',
      steps: [
        'Each of you names one thing that brings the old pain back: a song, a place, a late message, a date.',
        'Say what happens in you then: what you feel, what you think, what you want to do.',
        'Say what helps, in a few words: “Stay near me”, “Give me ten minutes”, “Ask me later how I am”.',
        'Each writes two lines on a card for the other, so that nobody has to guess.',
      ],
    }),
  },
  {
    id: 'the-circle-we-get-into',
    minutes: 30,
    ...defineMessages('programme.1.understanding.the-circle-we-get-into', {
      title: 'The circle that we get into',
      steps: [
        'Think of one small quarrel that keeps coming back, and in which neither of you is afraid. Draw a circle on a page.',
        'Each of you writes what you do in it: “I ask again and again”, “I go silent”, “I get loud”.',
        'Under it, write what you feel inside while you do it. Often it is fear, or feeling alone.',
        'Give the circle a name. Next time, either of you can say “there it is again”, and you both slow down.',
      ],
    }),
  },
  {
    id: 'what-i-took-as-agreed',
    minutes: 25,
    ...defineMessages('programme.1.understanding.what-i-took-as-agreed', {
      title: 'What I took as agreed',
      steps: [
        'Each of you writes three things that you took as agreed: about money, time, chores or being true to each other.',
        'Swap the lists. Put a tick where you agree, and a dot where you did not know of it.',
        'Talk about one dot. Where does this rule come from, and why does it matter to you?',
        'Write down one thing that you can both say yes to today, and that holds for both of you. It can be small.',
      ],
    }),
  },
];
