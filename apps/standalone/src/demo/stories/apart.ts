import { weeks } from '../story-week.js';
import type { Story } from '../story.js';
import { account } from '../what-came-before.js';

export const apart: Story = {
  id: 'apart',
  shows: 'one could no longer feel close; ended apart, decently',
  joinsOnDay: 0,
  invitation: { answer: 'accept', afterDays: 2 },
  a: {
    name: 'Petra',
    email: 'petra@apart.example',
    zone: 'Europe/Vienna',
    weekday: 6,
    time: '11:00',
    before: account({ causes: ['distance'], hurt: 'both', ended: 'ended', ago: 'years', hopes: ['decide', 'talk'] }),
    six: [[3, 5, 3, 3, 4, 3]],
    weeks: weeks({
      openness: [4, 4, 5, 6, 6, 7, 7],
      closeness: [4, 4, 3, 4, 3, 3, 4],
      trust: [4, 4, 4, 5, 4, 5, 5],
      readiness: [2, 2, 2, 2, 2, 2, 2],
      promises: {
        1: ['we talk about the flat', 'keep to the one subject', 5],
        3: ['I am disappointed', 'say it once, and calmly', 5],
        4: ['the children ask', 'speak well of you', 5],
      },
      own: { 4: 'partly' },
      notes: { 6: ['coach', 'We can talk again. What we say to each other is that it is over. That is all right.'] },
    }),
  },
  b: {
    name: 'Stefan',
    email: 'stefan@apart.example',
    zone: 'Europe/Vienna',
    weekday: 7,
    time: '11:00',
    before: account({ causes: ['distance'], hurt: 'both', ended: 'ended', ago: 'years', hopes: ['talk', 'decide'] }),
    six: [[5, 6, 5, 7, 4, 6]],
    weeks: weeks({
      openness: [4, 5, 5, 5, 6, 6, 7],
      closeness: [7, 8, 7, 8, 2, 2, 2],
      trust: [5, 5, 5, 5, 4, 5, 5],
      readiness: [2, 2, 2, 2, 1, 1, 1],
      promises: {
        0: ['you ask me to stop', 'stop', 5],
        3: ['we hand over the children', 'be friendly at the door', 5],
        5: ['we share out the books', 'let you choose first', 5],
      },
      seen: { 5: 'partly' },
    }),
  },
  events: [
    { week: 7, day: 3, does: 'end-apart', by: 'a' },
    {
      week: 7,
      day: 4,
      does: 'coach-writes',
      text: 'They end here, on good terms. Gave both the address for mediation.',
    },
  ],
};
