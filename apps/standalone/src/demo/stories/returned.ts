import { weeks } from '../story-week.js';
import type { Story } from '../story.js';
import { account } from '../what-came-before.js';

export const returned: Story = {
  id: 'returned',
  shows: 'two accounts of what came before; one stays low, and they went back a stage by choice',
  joinsOnDay: 7,
  invitation: { answer: 'accept', afterDays: 3 },
  a: {
    name: 'Chiara',
    email: 'chiara@returned.example',
    zone: 'Europe/Rome',
    weekday: 1,
    time: '21:00',
    before: account({
      causes: ['affair'],
      hurt: 'was-hurt',
      ended: 'ended',
      ago: 'months',
      hopes: ['understand', 'trust'],
      hope: 'To be able to speak of Milan without shaking.',
      children: 'no',
    }),
    six: [
      [3, 5, 5, 4, 4, 5],
      [3, 5, 4, 4, 4, 5],
    ],
    weeks: weeks({
      openness: [5, 6, 6, 6, 5, 4, 5, 5, 6, 6],
      closeness: [4, 5, 5, 5, 4, 4, 4, 4, 5, 5],
      trust: [3, 3, 4, 3, 2, 2, 3, 3, 3, 3],
      readiness: [3, 4, 4, 2, 2, 2, 3, 3, 3, 3],
      promises: {
        1: ['I start to raise my voice', 'put my hand on the table and breathe', 5],
        3: ['I need a break from talking', 'ask for one, and say when I will be back', 5],
        4: ['I want to ask about Milan', 'write it down for our hour on Sunday', 5],
        7: ['we use the ground rules', 'be the one to read them out', 5],
      },
      own: { 2: 'partly', 5: 'not' },
      seen: { 4: 'not', 5: 'partly', 7: 'partly' },
      notes: { 5: ['coach', 'We went on too fast. We want to go back to how we talk, before we talk about that.'] },
    }),
  },
  b: {
    name: 'Davide',
    email: 'davide@returned.example',
    zone: 'Europe/Rome',
    weekday: 2,
    time: '07:00',
    before: account({ causes: ['distance'], hurt: 'both', ended: 'ended', ago: 'months', hopes: ['calm'] }),
    six: [
      [5, 5, 6, 5, 4, 6],
      [6, 6, 6, 5, 5, 6],
    ],
    weeks: weeks({
      openness: [7, 7, 8, 7, 2, 3, 5, 6, 7, 7],
      closeness: [4, 5, 5, 5, 5, 4, 5, 5, 6, 6],
      trust: [5, 5, 6, 5, 5, 5, 5, 6, 6, 6],
      readiness: [3, 4, 4, 2, 2, 2, 3, 3, 3, 3],
      promises: {
        0: ['we start a hard talk', 'set the timer, and stop when it rings', 5],
        2: ['you bring up Milan', 'listen for ten minutes before I say anything', 5],
        3: ['I want to defend myself', 'repeat first what you said', 6],
        6: ['it gets loud', 'ask for a pause', 5],
        8: ['we have talked', 'thank you for one thing that you said', 5],
      },
      own: { 3: 'partly', 4: 'not' },
      seen: { 4: 'partly' },
      notes: { 4: ['private', 'I froze again. I do not know how to say it so that it helps.'] },
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
    {
      week: 8,
      day: 6,
      does: 'practise',
      by: 'a',
      said: 'done',
      words: ['private', 'He did not interrupt once. I waited for it, and it did not come.'],
    },
  ],
};
