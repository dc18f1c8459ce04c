import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { languages, type Language } from '@troth/messages';
import { everyMessage } from '../every-message.js';

/**
 * What a page says in a language in place of English words: the words themselves where they are a whole message, else what
 * begins any message that has them in it. English as it is.
 */
export async function wordsIn(language: Language): Promise<(english: string) => string | RegExp> {
  if (language === 'en') return (english) => english;
  const messages = await everyMessage();
  const translations: Readonly<Record<string, string>> = languages[language];
  return (english) => {
    const whole = messages.filter(({ text }) => text === english);
    const found = whole.length > 0 ? whole : messages.filter(({ text }) => text.includes(english));
    const pieces = new Set(found.flatMap(({ id }) => longestPieces(parse(translations[id] ?? ''))));
    return pieces.size > 0 ? new RegExp([...pieces].map(escaped).join('|')) : english;
  };
}

/** The longest run of words without an argument or a tag; where there is none, that of each way in which it can be said. */
function longestPieces(elements: readonly MessageFormatElement[]): string[] {
  const pieces = elements.flatMap((element) => (element.type === TYPE.literal ? [element.value.trim()] : []));
  const longest = pieces.reduce((one, other) => (other.length > one.length ? other : one), '');
  if (longest.length > 2) return [longest];
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return longestPieces(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    return Object.values(element.options).flatMap(({ value }) => longestPieces(value));
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
