import { weeks } from '../story-week.js';
import type { Story } from '../story.js';

export const twoViews: Story = {
  id: 'two-views',
  shows: 'two views of the same promises, far apart',
  joinsOnDay: 1,
  invitation: { answer: 'accept', afterDays: 1 },
  a: {
    name: 'Joanna',
    email: 'joanna@views.example',
    zone: 'Europe/Dublin',
    weekday: 7,
    time: '20:00',
    weeks: weeks({
      openness: [5, 5, 4, 4, 5, 4, 4, 5],
      closeness: [5, 5, 5, 4, 4, 4, 4, 4],
      trust: [5, 5, 5, 4, 4, 4, 4, 4],
      readiness: [3, 3, 3, 2, 2, 3, 2, 3],
      promises: {
        0: ['I am upset', 'tell you the same day', 4],
        2: ['I plan my week', 'leave Tuesday free', 5],
        5: ['your parents visit', 'be there for supper', 6],
        8: ['I come home', 'greet you first', 4],
      },
      seen: { 1: 'partly', 2: 'not', 3: 'not', 4: 'partly', 5: 'not', 6: 'not', 7: 'partly', 8: 'not', 9: 'not', 10: 'not', 11: 'not' },
      notes: { 7: ['coach', 'He says that he does what he promises. I do not see it. Am I not looking?'] },
    }),
  },
  b: {
    name: 'Conor',
    email: 'conor@views.example',
    zone: 'Europe/Dublin',
    weekday: 7,
    time: '21:00',
    weeks: weeks({
      openness: [5, 5, 5, 5, 5, 5, 5, 5],
      closeness: [5, 5, 5, 4, 4, 4, 4, 4],
      trust: [6, 6, 6, 5, 5, 5, 5, 5],
      readiness: [3, 3, 3, 3, 3, 3, 3, 3],
      promises: {
        0: ['I finish work', 'close the laptop for the evening', 4],
        1: ['you are quiet', 'ask what is wrong', 4],
        2: ['it is my turn', 'bring the boys to bed', 4],
        3: ['I say that I will ring', 'ring within the hour', 4],
        4: ['we go shopping', 'leave the phone in the car', 4],
        5: ['you talk about your work', 'ask a second question', 4],
        6: ['I am tired', 'say it kindly', 4],
        7: ['it is Friday', 'be home by six', 4],
        8: ['we sit down', 'look at you', 4],
        9: ['I am asked to help a friend', 'ask you first', 4],
      },
      notes: { 8: ['private', 'Nothing that I do seems to count.'] },
    }),
  },
  events: [{ week: 9, day: 2, does: 'coach-writes', text: 'The two views are a talk to have, not a question of who is right. Next session: what would "seen" look like?' }],
};
