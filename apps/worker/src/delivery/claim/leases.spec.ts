import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leasesOf } from './leases.js';

describe('a lease', () => {
  it('always outlives the socket that it guards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 3_600 }), (timeoutSeconds) => {
        expect(leasesOf(timeoutSeconds).handOverSeconds).toBeGreaterThan(timeoutSeconds + 15);
      }),
    );
  });
});
