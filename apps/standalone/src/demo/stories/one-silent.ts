import { weeks } from '../story-week.js';
import type { Story } from '../story.js';
import { account } from '../what-came-before.js';

export const oneSilent: Story = {
  id: 'one-silent',
  shows: 'one has gone silent, is asked less and less; the other slowly loses heart',
  joinsOnDay: 2,
  invitation: { answer: 'accept', afterDays: 2 },
  a: {
    name: 'Ingrid',
    email: 'ingrid@silent.example',
    zone: 'Europe/Oslo',
    weekday: 4,
    time: '20:00',
    before: account({ causes: ['distance'], hurt: 'was-hurt', ago: 'years', hopes: ['talk'], children: 'no' }),
    six: [
      [6, 7, 7, 6, 6, 7],
      [4, 5, 3, 3, 3, 4],
    ],
    weeks: weeks({
      openness: [6, 6, 6, 6, 5, 5, 5, 4, 3, 3, 3],
      closeness: [6, 6, 6, 5, 5, 4, 4, 3, 3, 2, 2],
      trust: [7, 7, 7, 6, 6, 5, 5, 4, 4, 3, 3],
      readiness: [3, 3, 3, 3, 2, 2, 2, 2, 2, 2],
      promises: {
        0: ['you come home tired', 'leave you half an hour before I start to talk', 5],
        2: ['I feel alone with this', 'tell you in one sentence, without a reproach', 6],
        4: ['it is Sunday', 'suggest a walk, and take no for an answer', 5],
        7: ['I want to give up on the evening', 'ring my sister instead of sulking', 5],
      },
      own: { 3: 'partly', 8: 'not' },
      seen: { 1: 'partly', 2: 'cant-say' },
      notes: { 6: ['coach', 'I am doing this for two at the moment. How long is it worth going on?'] },
    }),
  },
  b: {
    name: 'Henrik',
    email: 'henrik@silent.example',
    zone: 'Europe/Oslo',
    weekday: 7,
    time: '21:00',
    before: null,
    six: [],
    weeks: weeks({
      openness: [3, 3],
      closeness: [4, 3],
      trust: [5, 5],
      readiness: [2, 2],
      silent: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
      promises: { 0: ['I need to be by myself', 'say when I will be back at the table', 5] },
      own: { 1: 'partly' },
    }),
  },
  events: [
    {
      week: 6,
      day: 3,
      does: 'coach-writes',
      text: 'Rang Henrik. Work has swallowed him; he would rather talk than type. Phone call on Thursday.',
    },
    { week: 6, day: 3, does: 'coach-sees', flag: 'missed-three-times' },
  ],
};
