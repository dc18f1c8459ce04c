import { describe, expect, it } from '@jest/globals';
import { isFirstRefused, secondsToWait } from './try-limits.js';

const limit = { tries: 10, seconds: 900 };

describe('a limit of tries', () => {
  it('lets the last allowed try through and refuses the next one', () => {
    expect(secondsToWait([{ limit, used: 10, secondsLeft: 12.3 }])).toBeNull();
    expect(secondsToWait([{ limit, used: 11, secondsLeft: 12.3 }])).toBe(13);
  });

  it('names the longest wait of those that are passed, at least a second', () => {
    const passed = { limit, used: 50, secondsLeft: 40 };
    const within = { limit, used: 1, secondsLeft: 800 };
    expect(secondsToWait([passed, within, { limit, used: 11, secondsLeft: 7 }])).toBe(40);
    expect(secondsToWait([{ limit, used: 11, secondsLeft: 0 }])).toBe(1);
  });

  it('is first passed by one try only', () => {
    expect([10, 11, 12].map((used) => isFirstRefused({ limit, used, secondsLeft: 1 }))).toEqual([false, true, false]);
  });
});
