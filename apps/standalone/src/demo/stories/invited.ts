import { weeks } from '../story-week.js';
import type { Story } from '../story.js';

const noWeeks = weeks({ openness: [5], closeness: [5], trust: [5], readiness: [3] });

export const invited: Story = {
  id: 'invited',
  shows: 'signed up nine days ago; the invitation is still without an answer',
  joinsOnDay: 75,
  invitation: { answer: 'none', afterDays: 0 },
  a: {
    name: 'Thandi',
    email: 'thandi@invited.example',
    zone: 'Africa/Johannesburg',
    weekday: 7,
    time: '18:00',
    before: null,
    six: [],
    weeks: noWeeks,
  },
  b: {
    name: 'Jacob',
    email: 'jacob@invited.example',
    zone: 'Africa/Johannesburg',
    weekday: 7,
    time: '18:00',
    before: null,
    six: [],
    weeks: noWeeks,
  },
  events: [],
};
