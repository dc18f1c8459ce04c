import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Message } from './message.js';
import { speakWith } from './speak.js';

/**
 * English in other letters, between brackets, for tests and for looking at a page: what is still in plain letters was
 * not said through a message.
 */
export const pseudo = speakWith('en', ({ text }) => pseudoText(text));

/** `Your week, {name}` becomes `⟦Ýöûŕ ŵéék, {name}⟧`, parsed. */
export function pseudoText(text: Message['text']): MessageFormatElement[] {
  const elements = typeof text === 'string' ? parse(text) : text;
  return [{ type: TYPE.literal, value: '⟦' }, ...elements.map(inOtherLetters), { type: TYPE.literal, value: '⟧' }];
}

function inOtherLetters(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: otherLetters(element.value) };
  if (element.type === TYPE.tag) return { ...element, children: element.children.map(inOtherLetters) };
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
  const options = Object.entries<{ value: MessageFormatElement[] }>(element.options).map(([key, option]) => [
    key,
    { ...option, value: option.value.map(inOtherLetters) },
  ]);
  return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
}

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const other = 'àƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

function otherLetters(words: string): string {
  return words.replace(/[a-z]/gi, (letter) => other[plain.indexOf(letter)]!);
}
