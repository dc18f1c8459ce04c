import { weeks } from '../story-week.js';
import type { Story } from '../story.js';

export const slowStart: Story = {
  id: 'slow-start',
  shows: 'a slow start, regular after the first weeks',
  joinsOnDay: 1,
  invitation: { answer: 'accept', afterDays: 6 },
  a: {
    name: 'Agnieszka',
    email: 'agnieszka@slow.example',
    zone: 'Europe/Warsaw',
    weekday: 1,
    time: '07:30',
    weeks: weeks({
      openness: [2, 2, 3, 3, 4, 5, 5, 6, 6, 6],
      closeness: [3, 3, 3, 4, 4, 4, 5, 5, 6, 6],
      trust: [2, 3, 3, 3, 4, 4, 5, 5, 5, 6],
      readiness: [1, 2, 2, 2, 3, 3, 4, 3, 4, 4],
      silent: [1],
      promises: {
        4: ['we disagree about money', 'write down your side before I say mine', 6],
        6: ['you come in from the garden', 'put the kettle on and sit with you', 5],
        8: ['I want to check your messages', 'go for a short walk and tell you afterwards', 5],
      },
      notes: { 3: ['coach', 'We nearly stopped after the second week. I am glad that the reminder was friendly.'] },
      afterHours: [30, 26, 3, 2],
    }),
  },
  b: {
    name: 'Pieter',
    email: 'pieter@slow.example',
    zone: 'Europe/Amsterdam',
    weekday: 2,
    time: '21:00',
    weeks: weeks({
      openness: [3, 3, 3, 4, 4, 5, 5, 5, 6, 6],
      closeness: [3, 3, 3, 3, 4, 4, 5, 5, 5, 6],
      trust: [4, 4, 4, 4, 5, 5, 5, 6, 6, 6],
      readiness: [1, 1, 2, 2, 3, 3, 3, 3, 4, 4],
      silent: [0, 2],
      promises: {
        3: ['the children are in bed', 'switch the television off and ask about your day', 5],
        5: ['I notice that I go quiet', 'say that I have gone quiet', 6],
        7: ['it is Friday', 'come home at the time that I said', 5],
      },
      own: { 5: 'partly' },
      seen: { 6: 'partly' },
      afterHours: [28, 27, 4, 5],
    }),
  },
  events: [
    {
      week: 6,
      day: 4,
      does: 'coach-writes',
      text: 'Found their rhythm once Pieter moved his check-in to after the children’s bedtime.',
    },
  ],
};
