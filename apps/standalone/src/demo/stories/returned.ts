import { weeks } from '../story-week.js';
import type { Story } from '../story.js';

export const returned: Story = {
  id: 'returned',
  shows: 'went back to an earlier stage, by choice',
  joinsOnDay: 0,
  invitation: { answer: 'accept', afterDays: 3 },
  a: {
    name: 'Chiara',
    email: 'chiara@returned.example',
    zone: 'Europe/Rome',
    weekday: 1,
    time: '21:00',
    weeks: weeks({
      openness: [5, 6, 6, 6, 5, 4, 5, 6, 6, 7],
      closeness: [5, 5, 5, 6, 5, 5, 5, 5, 6, 6],
      trust: [4, 5, 5, 5, 5, 5, 5, 6, 6, 6],
      readiness: [3, 4, 4, 2, 2, 2, 3, 3, 4, 4],
      promises: {
        1: ['I start to raise my voice', 'put my hand on the table and breathe', 5],
        4: ['you bring up Milan', 'listen for ten minutes', 5],
        7: ['we use the ground rules', 'be the one to read them out', 5],
      },
      notes: { 5: ['coach', 'We went on too fast. We want to go back to how we talk, before we talk about that.'] },
    }),
  },
  b: {
    name: 'Davide',
    email: 'davide@returned.example',
    zone: 'Europe/Rome',
    weekday: 2,
    time: '07:00',
    weeks: weeks({
      openness: [4, 5, 5, 5, 4, 4, 5, 5, 6, 6],
      closeness: [4, 5, 5, 5, 5, 4, 5, 5, 6, 6],
      trust: [5, 5, 6, 5, 5, 5, 5, 6, 6, 6],
      readiness: [3, 4, 4, 2, 2, 2, 3, 3, 4, 4],
      promises: {
        0: ['we start a hard talk', 'set the timer, and stop when it rings', 5],
        3: ['I want to defend myself', 'repeat what you said first', 6],
        6: ['it gets loud', 'ask for a pause', 5],
        8: ['we have talked', 'thank you for one thing that you said', 5],
      },
      own: { 4: 'not' },
      seen: { 5: 'partly' },
      afterHours: [3, 2, 27],
    }),
  },
  events: [
    { week: 3, day: 4, does: 'coach-completes-stage' },
    { week: 6, day: 2, does: 'return', by: 'a', to: 'communication' },
    {
      week: 6,
      day: 3,
      does: 'coach-writes',
      text: 'They chose to go back to communication. A good decision, and theirs.',
    },
  ],
};
