import { expect, it } from '@jest/globals';
import { backupInWords } from './last-backup.js';

const at = new Date('2026-11-27T18:00:00Z');

it('the last backup is told by its time, with a warning after a day or where there is none', () => {
  expect(backupInWords(at, new Date('2026-11-28T18:00:00Z'))).toBe('2026-11-27T18:00:00.000Z');
  expect(backupInWords(at, new Date('2026-11-28T18:00:01Z'))).toContain('MORE THAN A DAY AGO');
  expect(backupInWords(null, at)).toMatch(/^none/);
});
