import { weeks } from '../story-week.js';
import type { Story } from '../story.js';
import { account } from '../what-came-before.js';

export const paused: Story = {
  id: 'paused',
  shows: 'life got in the way of most promises; then a pause, nothing lost',
  joinsOnDay: 3,
  invitation: { answer: 'accept', afterDays: 1 },
  a: {
    name: 'Leila',
    email: 'leila@paused.example',
    zone: 'Europe/Paris',
    weekday: 5,
    time: '18:30',
    before: account({ causes: ['broken-promises'], hurt: 'both', ended: 'ended', ago: 'years', hopes: ['calm'] }),
    six: [[4, 7, 6, 5, 4, 6]],
    weeks: weeks({
      openness: [4, 5, 5, 6, 6, 6, 6],
      closeness: [5, 5, 5, 6, 6, 5, 5],
      trust: [4, 4, 5, 5, 6, 6, 6],
      readiness: [2, 3, 3, 4, 4, 3, 3],
      promises: {
        1: ['my mother asks about us', 'say that we will tell her when we are ready', 5],
        3: ['we eat together', 'ask one question and listen to the end', 5],
        5: ['I am cross', 'name the thing and not the person', 5],
        6: ['I come back from the hospital', 'sit with you before I see to the house', 5],
      },
      own: { 4: 'partly', 7: 'excused' },
      seen: { 1: 'partly', 5: 'cant-say', 6: 'cant-say', 7: 'cant-say' },
      notes: { 7: ['coach', 'My father is in hospital. We would like to stop for a few weeks and then go on.'] },
    }),
  },
  b: {
    name: 'Karim',
    email: 'karim@paused.example',
    zone: 'Europe/Paris',
    weekday: 7,
    time: '10:00',
    before: account({ causes: ['broken-promises', 'distance'], hurt: 'hurt-partner', ended: 'ended', ago: 'years' }),
    six: [],
    weeks: weeks({
      openness: [4, 4, 5, 5, 6, 6, 6],
      closeness: [4, 5, 5, 5, 6, 6, 6],
      trust: [5, 5, 5, 6, 6, 6, 6],
      readiness: [2, 3, 3, 4, 4, 4, 3],
      promises: {
        0: ['I am late', 'write you a line as soon as I know', 5],
        1: ['you tell me about your day', 'leave my phone in the hall', 5],
        2: ['it is Sunday', 'make breakfast for us all', 6],
        3: ['we have visitors', 'sit beside you', 6],
        4: ['you sleep badly', 'get up with the little one', 5],
        5: ['you come back from the hospital', 'have supper ready', 5],
        6: ['I can leave early', 'come with you to see him', 5],
      },
      own: { 3: 'excused', 4: 'excused', 5: 'excused', 6: 'excused', 7: 'excused', 1: 'partly' },
      notes: { 6: ['private', 'I keep meaning to. There is simply no evening left.'] },
    }),
  },
  events: [
    { week: 5, day: 1, does: 'coach-completes-stage' },
    { week: 8, day: 3, does: 'pause', by: 'a' },
    { week: 8, day: 4, does: 'coach-writes', text: 'Paused because of Leila’s father. I call them in four weeks.' },
  ],
};
