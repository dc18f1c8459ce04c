import { silent, type Couple } from './life.js';

/** By the tenth week A is asked less often and then no more; in the second couple A comes back after the fifth. */
export const couplesSilentForLong: readonly Couple[] = [
  { name: 'long silence', withCoach: true, promises: false, one: {}, other: silent },
  {
    name: 'long silence with a return, no coach',
    withCoach: false,
    promises: false,
    one: {},
    other: { says: (number) => (number < 5 ? null : {}) },
  },
];
