import type { Couple } from './life.js';

const day = 24;
const week = 7 * day;

/** What a coach arranges with A alone: offered, booked, agreed and called off. */
export const couplesWithSessions: readonly Couple[] = [
  {
    name: 'sessions',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      acts: [
        { atHour: 2 * day, act: (a) => a.isOfferedTimes([3 * day, 4 * day]) },
        { atHour: 2 * day + 5, act: (a) => a.booksTime() },
        { atHour: 2 * week, act: (a) => a.isOfferedTimes([2 * day], { agreed: true }) },
        { atHour: 2 * week + day, act: (a) => a.callsTimeOff() },
      ],
    },
  },
];
