import { expect, it } from '@jest/globals';
import { inAddress, periodsIn } from './periods-in-address';

it('two periods are read from an address as they were written into it', () => {
  const text = '2026-W30.2026-W33_2026-W34.2026-W37';
  expect(inAddress(periodsIn(text)!)).toBe(text);
});

it('the earlier of two periods is read first, and each runs forwards, however it was typed', () => {
  expect(periodsIn('2026-W37.2026-W34_2026-W30.2026-W33')).toEqual({
    earlier: { first: '2026-W30', last: '2026-W33' },
    later: { first: '2026-W34', last: '2026-W37' },
  });
});

it('an address with a week that does not exist names no periods', () => {
  expect(periodsIn('2026-W30.2026-W60_2026-W34.2026-W37')).toBeNull();
  expect(periodsIn('any')).toBeNull();
});
