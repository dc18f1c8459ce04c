import { describe, expect, it } from '@jest/globals';
import { durationMs } from './duration.js';

const hour = 3_600_000;

describe('an ISO 8601 duration', () => {
  it.each([
    ['P7D', 7 * 24 * hour],
    ['P1W', 7 * 24 * hour],
    ['PT36H', 36 * hour],
    ['P1DT12H', 36 * hour],
    ['PT90M', 1.5 * hour],
    ['PT30S', 30_000],
  ])('%s is read', (text, expected) => expect(durationMs(text)).toBe(expected));

  it.each(['', 'P', 'PT', 'P1DT', '7D', 'P1M', 'P-1D', 'P1.5D', 'p7d'])('%s is refused', (text) =>
    expect(durationMs(text)).toBeNull(),
  );
});
