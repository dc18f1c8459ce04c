import { expect, it } from '@jest/globals';
import { foldText } from './fold-text.js';
import { renderPreview } from './spec/render-preview.js';

const bytes = (text: string) => text.split('\n').map((line) => Buffer.byteLength(line));

it('breaks a line that is longer than mail allows at a space, and loses no word', () => {
  const words = 'fünf Wörter über schöne Bäume '.repeat(80).trim();
  const folded = foldText(`before\n${words}\nafter`);
  expect(Math.max(...bytes(folded))).toBeLessThanOrEqual(998);
  expect(folded.replaceAll('\n', ' ')).toBe(`before ${words} after`);
});

it('counts bytes: a line of few letters of three bytes each is folded as well', () => {
  const words = 'あい '.repeat(166).trim();
  expect(bytes(foldText(words))).toEqual([993, 167]);
});

it('leaves a paragraph whole that a mail program can wrap, and an address always', () => {
  const paragraph = 'word '.repeat(150).trim();
  const address = `https://troth.example/${'a'.repeat(1200)}`;
  expect(foldText(`${paragraph}\n${address}`)).toBe(`${paragraph}\n${address}`);
});

it('is done to every email’s text part', async () => {
  const { text } = await renderPreview('milestone', { body: 'Schöne Übung für später. '.repeat(48).trim() });
  expect(Math.max(...bytes(text))).toBeLessThanOrEqual(998);
});
