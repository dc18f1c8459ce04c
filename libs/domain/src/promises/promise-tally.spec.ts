import { describe, expect, it } from '@jest/globals';
import { recordedPromise } from './recorded-promise.fixture.js';
import { promiseTally } from './promise-tally.js';

describe('what became of promises', () => {
  it('is told with both views side by side, the excused and the untold among them', () => {
    const promises = [
      recordedPromise(0, 'kept', 'kept'),
      recordedPromise(1, 'kept', 'not'),
      recordedPromise(2, 'partly', 'cant-say'),
      recordedPromise(3, 'excused', 'not'),
      recordedPromise(4, 'excused', null),
      recordedPromise(5, null, 'not'),
    ];
    expect(promiseTally(promises)).toEqual({
      promises: 6,
      own: { kept: 2, partly: 1, not: 0, excused: 2, untold: 1 },
      seen: { kept: 1, partly: 0, not: 3, 'cant-say': 1, untold: 1 },
    });
  });

  it('leaves out what is open and what was let go', () => {
    const one = recordedPromise(0, null, null);
    expect(
      promiseTally([
        { ...one, end: 'open' },
        { ...one, end: 'let-go' },
      ]).promises,
    ).toBe(0);
  });
});
