import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../stage.js';

const words = defineMessages('programme.1.understanding', {
  title: 'Understanding what happened',
  purpose: 'To find out, together and without hurry, what led here, as each of you lived it.',
  why: 'Two people can live through the same months and remember two different stories. Both are worth hearing. Knowing why something happened does not make it all right. It shows what needs to change.',
  inShort: 'What led here, seen from both sides, without a judge in the room.',
  focusQuestion: 'How well did you understand this week what things have been like for the other?',
  readinessQuestion: 'How ready do you feel to look at your own part, and to hear about theirs?',
});

export const understanding: ScoredStage = {
  ...words,
  id: 'understanding',
  scored: true,
  practices: [
    {
      id: 'two-timelines',
      minutes: 40,
      ...defineMessages('programme.1.understanding.two-timelines', {
        title: 'Two timelines',
        steps: [
          'Alone, each of you draws a line for the time you want to understand.',
          'Mark the moments that mattered to you, happy and hard, with a few words on how you felt.',
          'Sit side by side and tell each other your line from start to end, without corrections.',
          'Name one moment on the other line that you had not known about, and say thank you for it.',
        ],
      }),
    },
    {
      id: 'under-the-feeling',
      minutes: 25,
      ...defineMessages('programme.1.understanding.under-the-feeling', {
        title: 'What was under the feeling',
        steps: [
          'Each of you picks one hard moment of the past months.',
          'Finish these three lines on paper: “I felt …”, “I was afraid that …”, “What I needed was …”.',
          'Read them aloud. The listener says back what they heard, and nothing else.',
          'Talk for five minutes about what would meet that need today.',
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
          'Sort your slips into three piles: ready to ask, not yet, and better with our coach.',
          'Take turns to ask one question from the “ready” pile. An honest “I need time for that” is a full answer.',
          'Stop after twenty minutes, even if there are more. The box stays.',
        ],
      }),
    },
    {
      id: 'the-weather-around-us',
      minutes: 30,
      ...defineMessages('programme.1.understanding.the-weather-around-us', {
        title: 'The weather around us',
        steps: [
          'List together what was pressing on you at the time: work, money, family, health, sleep.',
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
          'Write three sentences together that are true for both of you.',
        ],
      }),
    },
  ],
  usualWeeks: [3, 8],
  shortestStayWeeks: 2,
};
