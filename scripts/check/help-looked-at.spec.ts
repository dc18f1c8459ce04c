import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');
const { helpReminder } = (await import(join(root, 'scripts/check/help-looked-at.mjs'))) as {
  helpReminder: (root: string, now: number) => string;
};

describe('The reminder to look at the lines of help', () => {
  it('says nothing in the first half year, and how many days it has been after that', () => {
    expect(helpReminder(root, Date.parse('2027-04-01'))).toBe('');
    expect(helpReminder(root, Date.parse('2029-01-01'))).toMatch(/^The lines of help were looked at \d{3} days ago/);
  });
});
