import { expect, it } from '@jest/globals';
import { erasuresInWords, troublesOfErasures } from './erasures-in-words.js';

const oldest = new Date('2026-11-28T18:00:00Z');
const waiting = { count: 3, oldest };

it('erasures that are not noted are told with their age, and are a trouble after five minutes', () => {
  expect(erasuresInWords({ count: 0, oldest: null })).toBe('none');
  expect(erasuresInWords(waiting)).toMatch(/^3 since 2026-11-28T18:00:00.000Z: a worker with BACKUP_TO/);
  expect(troublesOfErasures(waiting, new Date('2026-11-28T18:05:00Z'))).toEqual([]);
  expect(troublesOfErasures(waiting, new Date('2026-11-28T18:05:01Z'))).toHaveLength(1);
  expect(troublesOfErasures({ count: 0, oldest: null }, oldest)).toEqual([]);
});
