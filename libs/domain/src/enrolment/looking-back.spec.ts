import { expect, it } from '@jest/globals';
import { openUntil } from './looking-back.js';

const endedAt = new Date('2026-12-01T20:00:00Z');

it('a programme that was left stays open to both for thirty days', () => {
  expect(openUntil({ endedAt, hadBegun: true })).toEqual(new Date('2026-12-31T20:00:00Z'));
});

it('one that had not begun is closed at once', () => {
  expect(openUntil({ endedAt, hadBegun: false })).toEqual(endedAt);
});
