import { weeks } from '../story-week.js';
import type { Story } from '../story.js';

export const trustDrop: Story = {
  id: 'trust-drop',
  shows: 'a sudden drop in trust last week',
  joinsOnDay: 7,
  invitation: { answer: 'accept', afterDays: 2 },
  a: {
    name: 'Yuki',
    email: 'yuki@drop.example',
    zone: 'Asia/Tokyo',
    weekday: 3,
    time: '22:00',
    weeks: weeks({
      openness: [5, 5, 6, 6, 6, 6, 6, 6, 3, 3],
      closeness: [5, 5, 5, 6, 6, 6, 6, 6, 4, 4],
      trust: [5, 5, 6, 6, 6, 7, 7, 7, 2, 2],
      readiness: [3, 3, 4, 4, 3, 3, 3, 3, 1, 1],
      promises: {
        1: ['I see the light under your door', 'knock and come in', 5],
        4: ['we walk to the station', 'tell you one thing from my day', 5],
        6: ['you apologise', 'say what would help me', 5],
      },
      seen: { 8: 'not', 9: 'not' },
      notes: { 8: ['coach', 'I found something on Sunday. I have not said it yet. Could you ring me, not him?'] },
    }),
  },
  b: {
    name: 'Daniel',
    email: 'daniel@drop.example',
    zone: 'Asia/Tokyo',
    weekday: 3,
    time: '22:30',
    weeks: weeks({
      openness: [5, 5, 5, 6, 6, 6, 6, 6, 6, 6],
      closeness: [5, 5, 6, 6, 6, 6, 7, 7, 7, 6],
      trust: [6, 6, 6, 7, 7, 7, 7, 7, 7, 6],
      readiness: [3, 3, 4, 4, 3, 4, 4, 4, 4, 4],
      promises: {
        0: ['I come home after ten', 'say where I was before you ask', 4],
        2: ['we have breakfast', 'leave the newspaper', 5],
        3: ['it is pay day', 'go through the account with you', 5],
        5: ['I am invited out', 'ask whether you want to come', 5],
        6: ['I go out with colleagues', 'be back by eleven', 5],
      },
      own: { 8: 'not' },
    }),
  },
  events: [{ week: 4, day: 5, does: 'coach-completes-stage' }],
};
