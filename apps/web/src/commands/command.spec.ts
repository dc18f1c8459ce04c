import { describe, expect, it } from '@jest/globals';
import { fits } from './command';

describe('what is typed in the palette', () => {
  it.each([
    ['Your account', 'acc'],
    ['Your account', ' ACCOUNT your '],
    ['Zoë and Ben', 'zoe'],
    ['Zoe', 'Zoë'],
    ['Anything', ''],
  ])('finds "%s" by "%s"', (words, typed) => expect(fits(words, typed)).toBe(true));

  it('finds nothing that lacks one of its words', () => {
    expect(fits('Your account', 'your couples')).toBe(false);
  });
});
