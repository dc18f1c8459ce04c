import { languages, type Language } from '@troth/messages';
import { everyMessage } from '../browser/every-message.js';

/**
 * What a page says in a language in place of English words: the words themselves where they are a whole message, else what
 * begins any message that has them in it. English as it is.
 */
export async function wordsIn(language: Language): Promise<(english: string) => string | RegExp> {
  if (language === 'en') return (english) => english;
  const messages = await everyMessage();
  const translations: Readonly<Record<string, string>> = languages[language];
  const said = (id: string) => longestPiece(translations[id] ?? '');
  return (english) => {
    const whole = messages.filter(({ text }) => text === english);
    const found = whole.length > 0 ? whole : messages.filter(({ text }) => text.includes(english));
    const pieces = new Set(found.map(({ id }) => said(id)).filter((piece) => piece.length > 2));
    return pieces.size > 0 ? new RegExp([...pieces].map(escaped).join('|')) : english;
  };
}

/** The longest run of words without an argument or a tag. */
function longestPiece(text: string): string {
  const pieces = text.split(/<[^>]*>|\{.*\}/).map((piece) => piece.trim());
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
