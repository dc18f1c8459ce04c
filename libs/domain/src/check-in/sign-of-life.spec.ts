import { describe, expect, it } from '@jest/globals';
import { isSignOfLife } from './sign-of-life.js';

const words = (text: string) => isSignOfLife('words', { text, mayBeMachine: false });

describe('a reply of somebody who was silent', () => {
  it.each(['I was ill. I would like to go on.', 'Sorry!', 'Ja, ich bin wieder da.', 'We went away for the weekend.'])(
    'shows that they are there: %s',
    (text) => expect(words(text)).toBe(true),
  );

  it.each([
    'Please stop.',
    'Don’t write to me any more',
    'I do not want this.',
    'Leave me alone',
    'ENOUGH',
    'unsubscribe',
  ])('brings nothing back where it may ask to be left in peace: %s', (text) => expect(words(text)).toBe(false));

  it.each([
    'I am out of the office until Monday.',
    'I am away until 3 January and have no access to my email.',
    'This is an automatic reply.',
    'I am on annual leave.',
  ])('brings nothing back where it may be a machine’s: %s', (text) => expect(words(text)).toBe(false));

  it('is a sign of life by its numbers, whatever else it shows', () => {
    const written = { text: 'Stop. 7 6 8', mayBeMachine: true };
    expect(isSignOfLife('answers', written)).toBe(true);
    expect(isSignOfLife('unclear', written)).toBe(false);
    expect(isSignOfLife('unclear', { text: '7 and 6, I think', mayBeMachine: true })).toBe(false);
    expect(isSignOfLife('unclear', { text: '7 and 6, I think', mayBeMachine: false })).toBe(true);
  });
});
