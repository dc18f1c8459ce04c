import { weeks } from '../story-week.js';
import type { Story } from '../story.js';

export const steady: Story = {
  id: 'steady',
  shows: 'steady work from the first week on',
  joinsOnDay: 0,
  invitation: { answer: 'accept', afterDays: 1 },
  a: {
    name: 'Maya',
    email: 'maya@steady.example',
    zone: 'Europe/London',
    weekday: 7,
    time: '19:00',
    weeks: weeks({
      openness: [4, 5, 5, 6, 6, 7, 7, 7, 8, 8],
      closeness: [4, 4, 5, 5, 6, 6, 6, 7, 7, 8],
      trust: [3, 4, 4, 5, 5, 5, 6, 6, 7, 7],
      readiness: [2, 3, 4, 4, 3, 4, 4, 3, 4, 4, 3, 3],
      promises: {
        0: ['we have both finished supper', 'put my phone in the drawer until ten', 4],
        2: ['I feel myself getting short with you', 'say "give me five minutes" and come back', 5],
        3: ['it is Saturday morning', 'ask how your week was before I tell you about mine', 5],
        5: ['my sister rings while we talk', 'let it ring and call her back', 6],
        7: ['I am going to be late', 'text you before I leave, not after', 5],
        9: ['we plan the weekend', 'ask what you would enjoy first', 6],
      },
      notes: {
        1: ['private', 'I did not think that writing it down would make me this nervous.'],
        6: ['coach', 'The listening practice was hard but it was the best half hour we have had for months.'],
      },
    }),
  },
  b: {
    name: 'Tom',
    email: 'tom@steady.example',
    zone: 'Europe/London',
    weekday: 7,
    time: '20:30',
    weeks: weeks({
      openness: [3, 4, 5, 5, 6, 6, 7, 7, 7, 8],
      closeness: [4, 5, 5, 5, 6, 6, 7, 7, 7, 7],
      trust: [5, 5, 5, 6, 6, 6, 6, 7, 7, 7],
      readiness: [3, 3, 4, 4, 3, 4, 4, 3, 4, 4, 3, 4],
      promises: {
        1: ['I get home from work', 'sit down with you for ten minutes before anything else', 5],
        3: ['you ask where I have been', 'answer the question that you asked', 4],
        4: ['it is Sunday evening', 'go through the calendar of the week with you', 6],
        6: ['I spend more than fifty pounds', 'tell you the same day', 6],
        8: ['we have a quiet evening', 'cook, and leave the news off', 5],
      },
      own: { 5: 'partly' },
      seen: { 4: 'partly' },
      notes: { 7: ['partner', 'Thank you for last Thursday. I noticed.'] },
      afterHours: [2, 1, 15, 3, 2],
    }),
  },
  events: [
    { week: 4, day: 2, does: 'coach-completes-stage' },
    { week: 5, day: 1, does: 'share', by: 'a' },
    { week: 5, day: 3, does: 'share', by: 'b' },
    { week: 7, day: 2, does: 'coach-completes-stage' },
    {
      week: 7,
      day: 2,
      does: 'coach-writes',
      text: 'Spoke for 40 minutes. Maya leads, Tom is starting to bring things up himself.',
    },
  ],
};
