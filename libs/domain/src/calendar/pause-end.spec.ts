import { describe, expect, it } from '@jest/globals';
import { pauseEnd } from './pause-end.js';

const zone = 'Europe/Berlin';

describe('a pause until a date', () => {
  it('ends on the same weekday at the hour at which weeks close, by the clock of the practice', () => {
    expect(pauseEnd(1, new Date('2026-11-29T21:30:00Z'), zone)).toEqual(new Date('2026-12-06T17:00:00Z'));
    expect(pauseEnd(8, new Date('2026-11-29T21:30:00Z'), zone)).toEqual(new Date('2027-01-24T17:00:00Z'));
  });

  it('keeps its hour when the clocks change, and its day where it is another day elsewhere', () => {
    expect(pauseEnd(2, new Date('2026-10-20T09:00:00Z'), zone)).toEqual(new Date('2026-11-03T17:00:00Z'));
    expect(pauseEnd(1, new Date('2026-11-29T23:30:00Z'), zone)).toEqual(new Date('2026-12-07T17:00:00Z'));
  });
});
