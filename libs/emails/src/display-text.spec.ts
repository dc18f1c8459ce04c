import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { link, name, oneLine } from './display-text.js';

describe('display text', () => {
  it('is one line without control characters, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(oneLine(typed)).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]|^\s|\s$|\s\s/u);
      }),
    );
  });

  it('leaves an ordinary name as it is', () => {
    for (const typed of ["Siobhán O'Neill-Łukasz", 'Dr. José María', '慧 王', 'J. R.'])
      expect(name.parse(typed)).toBe(typed);
  });

  it('takes the link out of a name', () => {
    expect(name.parse('see evil.example')).not.toContain('evil.example');
    expect(name.parse('http://x')).not.toContain('http:/');
  });

  it('takes only web addresses as links', () => {
    expect(link.safeParse('https://troth.example/us#t').success).toBe(true);
    expect(link.safeParse('http://localhost:3000/check-in#t').success).toBe(true);
    expect(link.safeParse('javascript:alert(1)').success).toBe(false);
  });
});
