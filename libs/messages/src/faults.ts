import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Message } from './message.js';

/** What keeps a text from being said in place of a message: it cannot be read, or asks for what that is never given. */
export type TextFault = { readonly kind: 'broken' } | { readonly kind: 'unknown'; readonly written: readonly string[] };

/** Null where the text can be said with what `like` is said with. */
export function faultOfText(text: string, like: Message['text']): TextFault | null {
  const read = elementsOf(text);
  if (!read) return { kind: 'broken' };
  const given = new Set(namesIn(typeof like === 'string' ? (elementsOf(like) ?? []) : like));
  const unknown = [...new Set(namesIn(read))].filter((name) => !given.has(name));
  return unknown.length === 0 ? null : { kind: 'unknown', written: unknown };
}

function elementsOf(text: string): MessageFormatElement[] | null {
  try {
    return parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

/** Arguments and tags as they are written: `{name}`, `<b>`. */
function namesIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...namesIn(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [`{${element.value}}`];
    const options = Object.values<{ value: MessageFormatElement[] }>(element.options);
    return [`{${element.value}}`, ...options.flatMap(({ value }) => namesIn(value))];
  });
}

/** Words that are said as they stand, whatever they hold. */
export function asText(words: string): string {
  return words.replaceAll("'", "''").replaceAll(/[{}<>]+/g, "'$&'");
}
