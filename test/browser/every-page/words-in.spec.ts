import { describe, expect, it } from '@jest/globals';
import { wordsIn } from './words-in.js';

describe('the words of the walk in another language', () => {
  it('are those of the message, where they are one', async () => {
    const words = await wordsIn('de');
    expect(String(words('Sign in'))).toBe('/Anmelden/');
  });

  it('are found by a part of a message, and by what stands around its arguments', async () => {
    const words = await wordsIn('de');
    expect('Dieser Link öffnet nichts mehr').toMatch(words('This link no longer opens anything'));
    expect('Hallo Marisol').toMatch(words('Hello'));
  });

  it('are the same where no message has them', async () => {
    const words = await wordsIn('fr');
    expect(words('weekly-report')).toBe('weekly-report');
    expect((await wordsIn('en'))('Hello')).toBe('Hello');
  });
});
