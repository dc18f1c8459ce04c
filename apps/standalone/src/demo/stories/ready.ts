import { weeks } from '../story-week.js';
import type { Story } from '../story.js';
import { account } from '../what-came-before.js';

export const ready: Story = {
  id: 'ready',
  shows: 'ready for the next stage for two weeks, waiting for the coach',
  joinsOnDay: 0,
  invitation: { answer: 'accept', afterDays: 0 },
  a: {
    name: 'Sam',
    email: 'sam@ready.example',
    zone: 'America/Toronto',
    weekday: 3,
    time: '21:30',
    before: account({ causes: ['distance'], hurt: 'both', ended: 'ended', ago: 'year', hopes: ['closeness'] }),
    six: [
      [5, 7, 7, 5, 6, 7],
      [7, 8, 8, 7, 7, 8],
    ],
    weeks: weeks({
      openness: [5, 5, 6, 6, 7, 7, 8, 8],
      closeness: [5, 5, 6, 6, 6, 7, 7, 8],
      trust: [5, 5, 5, 6, 6, 7, 7, 7],
      readiness: [3, 4, 4, 4, 4, 4, 4, 5],
      promises: {
        0: ['we load the dishwasher', 'ask you what is on your mind', 4],
        2: ['I remember something about that year', 'write it down for our talk on Sunday', 5],
        4: ['I am wrong', 'say so without a "but"', 5],
        6: ['you are travelling', 'send you one picture of our day', 5],
        8: ['it is our evening', 'choose the film that you like', 5],
        10: ['we have said goodnight', 'write you one line for the morning', 5],
      },
      own: { 3: 'partly' },
      seen: { 4: 'partly' },
    }),
  },
  b: {
    name: 'Alex',
    email: 'alex@ready.example',
    zone: 'America/Vancouver',
    weekday: 3,
    time: '20:00',
    before: account({ causes: ['distance', 'other'], hurt: 'both', ended: 'ended', ago: 'year', hopes: ['closeness'] }),
    six: [
      [6, 7, 7, 5, 5, 7],
      [8, 8, 8, 6, 7, 8],
    ],
    weeks: weeks({
      openness: [4, 5, 6, 6, 6, 7, 7, 8],
      closeness: [5, 5, 5, 6, 6, 7, 7, 7],
      trust: [5, 6, 6, 6, 7, 7, 7, 8],
      readiness: [3, 4, 4, 4, 4, 4, 4, 4],
      promises: {
        1: ['we talk on the phone', 'stand still while we do', 5],
        3: ['I promise you a time', 'put an alarm on it', 5],
        5: ['you look worried', 'ask once and wait', 5],
        7: ['I land', 'call before I switch on the laptop', 5],
        9: ['we speak before you sleep', 'tell you one good thing from my day', 5],
      },
      own: { 6: 'excused' },
      notes: {
        8: ['coach', 'We live in two cities this autumn, and still it has not felt this close for a long time.'],
      },
      afterHours: [1, 25, 2, 3],
    }),
  },
  events: [
    { week: 2, day: 4, does: 'share', by: 'a' },
    { week: 2, day: 5, does: 'share', by: 'b' },
    { week: 3, day: 4, does: 'coach-completes-stage' },
    {
      week: 7,
      day: 6,
      does: 'practise',
      by: 'a',
      said: 'done',
      words: ['coach', 'By video, each with our own lamp on. It took twice as long as it says, and we did not mind.'],
    },
    {
      week: 10,
      day: 4,
      does: 'writes',
      by: 'b',
      text: 'Hello Ruth, next month Sam and I will be in one city for ten days. Could we talk with you then, both of us on one sofa for once? I am happy about it, and a bit nervous too.',
    },
  ],
};
