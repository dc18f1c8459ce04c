import { weeks } from '../story-week.js';
import type { Story } from '../story.js';

export const setback: Story = {
  id: 'setback',
  shows: 'a setback in the middle, and the way out of it',
  joinsOnDay: 0,
  invitation: { answer: 'accept', afterDays: 0 },
  a: {
    name: 'Rosa',
    email: 'rosa@setback.example',
    zone: 'America/New_York',
    weekday: 7,
    time: '18:00',
    weeks: weeks({
      openness: [5, 5, 6, 6, 6, 3, 2, 3, 5, 6, 6, 7],
      closeness: [4, 5, 5, 6, 6, 3, 2, 3, 4, 5, 6, 6],
      trust: [4, 5, 5, 6, 6, 2, 2, 3, 4, 5, 5, 6],
      readiness: [2, 3, 4, 4, 3, 1, 1, 2, 3, 3, 3, 4],
      promises: {
        0: ['I wake up worried', 'say so at breakfast instead of being curt', 4],
        1: ['we have had a good evening', 'tell you one thing that I liked about it', 5],
        2: ['you text me at work', 'answer before the end of lunch', 5],
        3: ['I want to bring up the past', 'ask first whether it is a good moment', 6],
        7: ['we are both calm', 'tell you what I need this week, one thing only', 5],
        8: ['you tell me something hard', 'thank you before I answer', 5],
        9: ['it is Wednesday', 'keep the evening free for the two of us', 5],
      },
      seen: { 5: 'not', 6: 'not', 7: 'partly' },
      notes: {
        5: ['coach', 'Something came out this week that he had not told me. I want to stop and I do not want to stop.'],
        9: ['private', 'First morning without checking his phone in my head.'],
      },
    }),
  },
  b: {
    name: 'Marcus',
    email: 'marcus@setback.example',
    zone: 'America/New_York',
    weekday: 7,
    time: '18:00',
    weeks: weeks({
      openness: [4, 5, 5, 6, 6, 3, 3, 4, 5, 6, 6, 7],
      closeness: [4, 5, 5, 5, 6, 3, 2, 3, 4, 5, 6, 6],
      trust: [6, 6, 6, 6, 6, 4, 4, 4, 5, 6, 6, 6],
      readiness: [3, 3, 4, 4, 3, 2, 1, 2, 3, 3, 4, 4],
      promises: {
        0: ['I leave the office', 'call you from the car', 4],
        1: ['an old friend writes to me', 'tell you about it the same evening', 5],
        2: ['we argue', 'stay in the room', 5],
        3: ['work takes longer than I said', 'send you a line', 5],
        4: ['you speak of that time', 'listen to the end', 5],
        5: ['money was short this week', 'say so before Sunday', 5],
        7: ['I feel ashamed', 'say it, and not walk away', 5],
        8: ['we go to bed', 'ask whether anything is left open', 4],
        9: ['I make a plan with others', 'put it into our calendar at once', 5],
      },
      own: { 4: 'partly', 5: 'not', 6: 'not' },
      notes: { 6: ['private', 'I have to stop deciding for her what she can bear to know.'] },
      afterHours: [1, 2, 5, 20],
    }),
  },
  events: [
    { week: 4, day: 3, does: 'coach-completes-stage' },
    {
      week: 6,
      day: 1,
      does: 'coach-writes',
      text: 'Long call with both, one after the other. Agreed: full answers, in the session, no trickle.',
    },
    {
      week: 9,
      day: 2,
      does: 'coach-writes',
      text: 'Rates are coming back. Both keep their small promises; let them be small.',
    },
  ],
};
