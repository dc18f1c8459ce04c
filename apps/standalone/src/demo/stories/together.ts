import { weeks } from '../story-week.js';
import type { Story } from '../story.js';

export const together: Story = {
  id: 'together',
  shows: 'the whole programme completed, together',
  joinsOnDay: -28,
  invitation: { answer: 'accept', afterDays: 0 },
  a: {
    name: 'Ngozi',
    email: 'ngozi@together.example',
    zone: 'Africa/Lagos',
    weekday: 6,
    time: '09:00',
    weeks: weeks({
      openness: [5, 6, 6, 7, 7, 7, 8, 8, 8, 9],
      closeness: [5, 6, 6, 6, 7, 7, 7, 8, 8, 8],
      trust: [5, 5, 6, 6, 6, 7, 7, 7, 8, 8],
      readiness: [4, 4, 4, 4, 4, 4, 4, 4, 4, 5],
      promises: {
        0: ['it is market day', 'take the long way home with you', 4],
        1: ['I have had a bad day', 'tell you before you have to ask', 5],
        2: ['we pray in the evening', 'name one thing that I am thankful to you for', 5],
        3: ['you make a mistake', 'wait until we are alone', 5],
        4: ['our son asks', 'give the same answer as you', 5],
        6: ['I am tempted to hide a bill', 'put it on the table', 5],
        8: ['I hear gossip', 'ask you and nobody else', 5],
        10: ['it is the first of the month', 'plan one day with only us', 6],
      },
      notes: { 12: ['coach', 'Thank you. We did not think that we would get this far.'] },
    }),
  },
  b: {
    name: 'Emeka',
    email: 'emeka@together.example',
    zone: 'Africa/Lagos',
    weekday: 6,
    time: '17:00',
    weeks: weeks({
      openness: [5, 5, 6, 6, 7, 7, 7, 8, 8, 8],
      closeness: [6, 6, 6, 7, 7, 7, 8, 8, 8, 9],
      trust: [6, 6, 6, 7, 7, 7, 7, 8, 8, 8],
      readiness: [4, 4, 4, 4, 4, 4, 4, 4, 5, 5],
      promises: {
        0: ['I am with my brothers', 'come home when I said', 4],
        2: ['you speak', 'finish my own thought later', 5],
        3: ['I said something hard', 'apologise before the day ends', 4],
        5: ['we have guests', 'help you before and after', 5],
        7: ['I change a plan', 'tell you first', 5],
        9: ['it is Saturday', 'take the children to football so that you can rest', 5],
      },
      afterHours: [2, 1, 3],
    }),
  },
  events: [
    { week: 2, day: 3, does: 'coach-completes-stage' },
    { week: 1, day: 4, does: 'share', by: 'a' },
    { week: 1, day: 4, does: 'share', by: 'b' },
    { week: 4, day: 3, does: 'coach-completes-stage' },
    { week: 6, day: 3, does: 'coach-completes-stage' },
    { week: 10, day: 3, does: 'coach-completes-stage' },
    { week: 13, day: 3, does: 'coach-completes-stage' },
  ],
};
