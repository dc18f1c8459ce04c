import { describe, expect, it } from '@jest/globals';
import { Turn } from './turn.js';

describe('a turn that is waited for', () => {
  const minute = 60_000;

  it('is told of once an hour while it does not come, and not before', () => {
    const turn = new Turn(60 * minute);
    const told = Array.from({ length: 150 }, (_, at) => at).filter((at) => turn.missed(at * minute));
    expect(told).toEqual([60, 120]);
  });

  it('begins again when it was taken', () => {
    const turn = new Turn(60 * minute);
    turn.missed(0);
    turn.taken();
    expect(turn.missed(90 * minute)).toBe(false);
  });
});
