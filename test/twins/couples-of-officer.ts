import type { Couple } from './life.js';

const day = 24;
const week = 7 * day;

const unsafe = { mailbox: 'shared', safe: 'not-safe', reach: 'Text me at work, before noon.' } as const;

/** The officer's acts; where they silence A for B, the other twin's A is silent by themselves. */
export const couplesOfOfficer: readonly Couple[] = [
  {
    name: 'mail stopped and started again by the officer',
    withCoach: true,
    promises: false,
    one: {},
    other: {
      acts: [
        { atHour: 2 * day, act: (a) => a.answersOnSafety(unsafe) },
        { atHour: 9 * day, act: (a) => a.isStopped('mail', true) },
        { atHour: 4 * week, act: (a) => a.isStopped('mail', false) },
      ],
    },
  },
  {
    name: 'reports held by the officer',
    withCoach: true,
    promises: true,
    shares: true,
    one: {
      says: (number) => (number < 2 ? {} : null),
      acts: [{ atHour: 5 * day, act: (a) => a.sharing(true) }],
    },
    // What A promised in the first week is told before, and changed while it is held.
    other: {
      says: (number) =>
        number < 2 ? {} : { sees: 'not', note: { text: 'I miss how we were. '.repeat(number), audience: 'partner' } },
      acts: [
        { atHour: 2 * day, act: (a) => a.answersOnSafety(unsafe) },
        { atHour: 5 * day, act: (a) => a.sharing(true) },
        { atHour: 9 * day, act: (a) => a.isStopped('reports', true) },
        { atHour: 10 * day, act: (a) => a.changesPromise('I say it on the stairs.') },
      ],
    },
  },
  {
    name: 'address moved by the officer',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      acts: [
        { atHour: 2 * day, act: (a) => a.answersOnSafety(unsafe) },
        { atHour: 9 * day, act: (a) => a.isMoved() },
      ],
    },
  },
  {
    name: 'ended by the officer',
    withCoach: true,
    promises: true,
    one: { acts: [{ atHour: 3 * week, act: (a) => a.endsApart() }] },
    other: {
      acts: [
        { atHour: 2 * day, act: (a) => a.answersOnSafety(unsafe) },
        { atHour: 3 * week, act: (a) => a.isEnded() },
      ],
    },
  },
];
