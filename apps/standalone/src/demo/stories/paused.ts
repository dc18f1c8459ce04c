import { weeks } from '../story-week.js';
import type { Story } from '../story.js';

export const paused: Story = {
  id: 'paused',
  shows: 'paused for now, nothing lost',
  joinsOnDay: 3,
  invitation: { answer: 'accept', afterDays: 1 },
  a: {
    name: 'Leila',
    email: 'leila@paused.example',
    zone: 'Europe/Paris',
    weekday: 5,
    time: '18:30',
    weeks: weeks({
      openness: [4, 5, 5, 6, 6, 6, 6],
      closeness: [5, 5, 5, 6, 6, 6, 6],
      trust: [4, 4, 5, 5, 6, 6, 6],
      readiness: [2, 3, 3, 4, 4, 3, 3],
      promises: {
        1: ['my mother asks about us', 'say that we will tell her when we are ready', 5],
        3: ['we eat together', 'ask one question and listen to the end', 5],
        5: ['I am cross', 'name the thing and not the person', 5],
      },
      notes: { 6: ['coach', 'My father is in hospital. We would like to stop for a few weeks and then go on.'] },
    }),
  },
  b: {
    name: 'Karim',
    email: 'karim@paused.example',
    zone: 'Europe/Paris',
    weekday: 7,
    time: '10:00',
    weeks: weeks({
      openness: [4, 4, 5, 5, 6, 6, 6],
      closeness: [4, 5, 5, 5, 6, 6, 6],
      trust: [5, 5, 5, 6, 6, 6, 6],
      readiness: [2, 3, 3, 4, 4, 4, 3],
      promises: {
        0: ['I come home after eight', 'write to you by six', 5],
        2: ['you tell me about your day', 'not look at my phone', 5],
        4: ['we have visitors', 'sit beside you', 6],
      },
      seen: { 4: 'partly' },
    }),
  },
  events: [
    { week: 5, day: 1, does: 'coach-completes-stage' },
    { week: 7, day: 1, does: 'pause', by: 'a' },
    { week: 7, day: 2, does: 'coach-writes', text: 'Paused because of Leila’s father. I call them in four weeks.' },
  ],
};
