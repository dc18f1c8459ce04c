import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { putIn } from './put-in';

const put = (text: string, words = 'Hello Ana,') => {
  const after = putIn({ text: text.replace('|', ''), cursor: text.indexOf('|') }, words);
  return `${after.text.slice(0, after.cursor)}|${after.text.slice(after.cursor)}`;
};

it('fills an empty field, with the cursor at its end', () => {
  expect(put('|')).toBe('Hello Ana,|');
});

it.each([
  ['I thought of you.|', 'I thought of you.\n\nHello Ana,|'],
  ['|I thought of you.', 'Hello Ana,|\n\nI thought of you.'],
  ['One.\n|Two.', 'One.\n\nHello Ana,|\n\nTwo.'],
  ['One.\n\n|\nTwo.', 'One.\n\nHello Ana,|\n\nTwo.'],
])('stands a line apart from what was typed: %j', (typed, filled) => {
  expect(put(typed)).toBe(filled);
});

it('loses no word that was typed, wherever the cursor is', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.string({ minLength: 1 }), (text, at, words) => {
      const cursor = at % (text.length + 1);
      const { text: filled } = putIn({ text, cursor }, words);
      expect(filled.startsWith(text.slice(0, cursor))).toBe(true);
      expect(filled.endsWith(text.slice(cursor))).toBe(true);
      expect(filled).toContain(words);
    }),
  );
});
