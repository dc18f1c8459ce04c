import { expect, it } from '@jest/globals';
import { mailTitle } from './mail-kinds.js';

it('an email is called by its own declared title, and one of another version by its name', () => {
  expect(mailTitle('check-in')).toBe('Weekly check-in');
  expect(mailTitle('message-waits')).toBe('A message waits');
  expect(mailTitle('of-another-version')).toBe('Of another version');
});
