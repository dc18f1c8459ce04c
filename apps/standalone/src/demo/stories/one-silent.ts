import { weeks } from '../story-week.js';
import type { Story } from '../story.js';

export const oneSilent: Story = {
  id: 'one-silent',
  shows: 'one partner answers, the other has gone silent',
  joinsOnDay: 2,
  invitation: { answer: 'accept', afterDays: 2 },
  a: {
    name: 'Ingrid',
    email: 'ingrid@silent.example',
    zone: 'Europe/Oslo',
    weekday: 4,
    time: '20:00',
    weeks: weeks({
      openness: [5, 5, 5, 4, 4, 4, 4, 3, 3, 4],
      closeness: [4, 4, 4, 4, 3, 3, 3, 3, 3, 3],
      trust: [5, 5, 5, 5, 5, 4, 4, 4, 4, 4],
      readiness: [3, 3, 3, 3, 2, 2, 2, 2, 2, 2],
      promises: {
        0: ['you come home tired', 'leave you half an hour before I start to talk', 5],
        3: ['I feel alone with this', 'tell you in one sentence, without a reproach', 6],
        7: ['it is Sunday', 'suggest a walk, and take no for an answer', 5],
      },
      seen: { 2: 'partly', 5: 'cant-say', 8: 'cant-say' },
      notes: { 6: ['coach', 'I am doing this for two at the moment. How long is it worth going on?'] },
    }),
  },
  b: {
    name: 'Henrik',
    email: 'henrik@silent.example',
    zone: 'Europe/Oslo',
    weekday: 7,
    time: '21:00',
    weeks: weeks({
      openness: [3, 3, 3],
      closeness: [3, 3, 3],
      trust: [4, 4, 4],
      readiness: [2, 2, 2],
      silent: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
      promises: { 0: ['I need to be by myself', 'say when I will be back', 5] },
      own: { 1: 'partly' },
    }),
  },
  events: [
    {
      week: 8,
      day: 3,
      does: 'coach-writes',
      text: 'Rang Henrik. Work has swallowed him; he would rather talk than type. Phone call on Thursday.',
    },
  ],
};
