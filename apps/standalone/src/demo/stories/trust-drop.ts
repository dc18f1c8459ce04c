import { weeks } from '../story-week.js';
import type { Story } from '../story.js';
import { account } from '../what-came-before.js';

export const trustDrop: Story = {
  id: 'trust-drop',
  shows: 'promises break off, trust drops, and words to the coach wait to be read',
  joinsOnDay: -14,
  invitation: { answer: 'accept', afterDays: 2 },
  a: {
    name: 'Yuki',
    email: 'yuki@drop.example',
    zone: 'Asia/Tokyo',
    weekday: 3,
    time: '22:00',
    before: account({
      causes: ['lies'],
      hurt: 'was-hurt',
      ended: 'not-sure',
      ago: 'months',
      hopes: ['trust', 'calm'],
      children: 'no',
    }),
    six: [
      [5, 6, 6, 5, 5, 6],
      [6, 6, 7, 6, 5, 6],
    ],
    weeks: weeks({
      openness: [5, 5, 6, 6, 6, 6, 6, 7, 6, 6, 6, 3, 3],
      closeness: [5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 5, 4, 4],
      trust: [5, 5, 6, 6, 6, 7, 7, 7, 7, 6, 6, 2, 2],
      readiness: [3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 1],
      promises: {
        1: ['I see the light under your door', 'knock and come in', 5],
        4: ['we walk to the station', 'tell you one thing from my day', 5],
        6: ['you apologise', 'say what would help me', 5],
        9: ['I feel far away', 'say so, instead of being polite', 5],
      },
      own: { 7: 'partly' },
      seen: { 8: 'not', 9: 'not', 10: 'partly', 11: 'not', 12: 'not', 13: 'not' },
      notes: { 12: ['coach', 'I found something on Sunday. I have not said it yet. Could you ring me, not him?'] },
    }),
  },
  b: {
    name: 'Daniel',
    email: 'daniel@drop.example',
    zone: 'Asia/Tokyo',
    weekday: 3,
    time: '22:30',
    before: account({ causes: ['lies'], hurt: 'hurt-partner', ago: 'months', hopes: ['trust'] }),
    six: [
      [6, 6, 7, 6, 6, 7],
      [7, 6, 7, 6, 6, 7],
    ],
    weeks: weeks({
      openness: [5, 5, 5, 6, 6, 6, 6, 6, 6, 5, 5],
      closeness: [5, 5, 6, 6, 6, 6, 7, 7, 7, 6, 6],
      trust: [6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 6],
      readiness: [3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3],
      promises: {
        0: ['I come home after ten', 'wake you only if you asked me to', 4],
        1: ['we have breakfast', 'leave the newspaper', 5],
        2: ['something bothers me', 'say it before the weekend', 5],
        3: ['we are both at home', 'play you one song', 5],
        4: ['I am invited out', 'ask whether you would like to come', 5],
        5: ['you speak', 'turn towards you', 5],
        6: ['it is our day', 'book the table', 5],
        7: ['work is heavy', 'say so, and not take it out on you', 5],
        8: ['we said seven', 'be there at seven', 5],
        9: ['you ask how I am', 'give you a real answer', 5],
        10: ['it is Saturday', 'come to the market with you', 5],
        11: ['I notice that I dodge you', 'sit down with you for ten minutes', 5],
      },
      own: { 8: 'partly', 9: 'partly', 10: 'not', 11: 'excused', 12: 'not' },
    }),
  },
  events: [{ week: 4, day: 5, does: 'coach-completes-stage' }],
};
