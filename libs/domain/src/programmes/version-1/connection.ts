import { defineMessages } from '@troth/messages';
import type { ScoredStage } from '../stage.js';

const words = defineMessages('programme.1.connection', {
  title: 'Rebuilding the emotional connection',
  purpose: 'To enjoy each other again: time together, shared pleasure, and closeness at a pace that is right for both.',
  why: 'Steady days make room for warmth. New and playful things done together, even for a few minutes, can help two people feel close. Closeness cannot be rushed. The slower pace of the two is the right one.',
  inShort: 'Good time together, and closeness at the pace of the one who needs longer.',
  focusQuestion: 'How much did you enjoy the time that you spent together this week?',
  readinessQuestion: 'How ready do you feel to go on from here in your own way, without the weekly steps?',
});

export const connection: ScoredStage = {
  ...words,
  id: 'connection',
  scored: true,
  practices: [
    {
      id: 'seven-new-minutes',
      minutes: 15,
      ...defineMessages('programme.1.connection.seven-new-minutes', {
        title: 'Seven new minutes',
        steps: [
          'Choose something short that neither of you has done before: a dance, a puzzle, a recipe, a new path.',
          'Do it together for at least seven minutes. Being bad at it is part of the fun.',
          'Talk about anything but problems while you do it.',
          'Tell each other the moment that you liked best.',
        ],
      }),
    },
    {
      id: 'an-hour-that-is-ours',
      minutes: 60,
      ...defineMessages('programme.1.connection.an-hour-that-is-ours', {
        title: 'An hour that is ours',
        steps: [
          'Each of you writes down five things that you enjoy, big or small.',
          'Find one that is on both lists, or one from each.',
          'Put an hour for it in your week, with day and time, and protect it.',
          'Leave phones away and plans aside for that hour.',
        ],
      }),
    },
    {
      id: 'questions-for-two',
      minutes: 25,
      ...defineMessages('programme.1.connection.questions-for-two', {
        title: 'Questions for two',
        steps: [
          'Each of you thinks of three questions whose answer you do not know, such as “What would you love to learn?”',
          'Ask one in turn. Be curious, and ask one thing more.',
          'Share something that you have not told before, if it feels right.',
          'Say what you have learned about each other.',
        ],
      }),
    },
    {
      id: 'closeness-at-our-pace',
      minutes: 20,
      ...defineMessages('programme.1.connection.closeness-at-our-pace', {
        title: 'Closeness at our pace',
        steps: [
          'Each of you writes down which kinds of closeness feel good now, such as a walk hand in hand or a long hug.',
          'Write also what is too soon. “Not now” needs no reason.',
          'Share the lists, and choose one thing that is a clear yes for both.',
          'Stop at any moment when either of you wants to, and be kind about it.',
        ],
      }),
    },
    {
      id: 'what-i-see-in-you',
      minutes: 15,
      ...defineMessages('programme.1.connection.what-i-see-in-you', {
        title: 'What I see in you',
        steps: [
          'On three days of this week, look for something in the other that you value.',
          'Tell them on the same day: what you saw, and what it did for you.',
          'The one who hears it only says “thank you”.',
          'Write your favourite one on a card and leave it where it will be found.',
        ],
      }),
    },
    {
      id: 'a-small-tradition',
      minutes: 20,
      ...defineMessages('programme.1.connection.a-small-tradition', {
        title: 'A small tradition',
        steps: [
          'Remember together a habit of yours that you both miss.',
          'Bring it back, or make a new one: a Sunday breakfast, a good-night word, a walk after work.',
          'Agree on when it happens and who begins it.',
          'Try it for a week, and shape it until it fits you both.',
        ],
      }),
    },
  ],
  usualWeeks: [4, 10],
  shortestStayWeeks: 3,
};
