import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isBreached } from './breached.js';

describe('the list of breached passwords', () => {
  it('knows common ones, long and short', () => {
    const known = [
      'qwertyuiopasdf',
      '1q2w3e4r5t6y',
      'administrator',
      'unbelievable',
      'password',
      'iloveyou',
      '123456789012',
    ];
    expect(known.filter((password) => !isBreached(password))).toEqual([]);
  });

  it('does not know what nobody chose before', () => {
    const fresh = ['a long enough password', 'three herons by the weir', 'harbour-3f9a2b1c4d', 'Vq8kP-z2mX_s71Lw'];
    expect(fresh.filter(isBreached)).toEqual([]);
  });

  it('is in order, so that its first and last are found', () => {
    const bytes = readFileSync(new URL('../data/breached-passwords.bin', import.meta.url));
    const marks = Array.from({ length: bytes.length / 5 }, (_, n) => bytes.readUIntBE(n * 5, 5));
    expect(marks.length).toBeGreaterThan(60_000);
    expect(marks.every((mark, n) => n === 0 || mark > marks[n - 1]!)).toBe(true);
  });
});
