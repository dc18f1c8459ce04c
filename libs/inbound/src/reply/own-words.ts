import type { MessageText } from './message-text.js';
import { replyText, type ReplyText } from './reply-text.js';

/**
 * What somebody wrote, of a message's two texts: they say the same as a rule. Where lines stand in the HTML alone, such
 * as beside a plain text that only says that there is HTML, they count too.
 */
export function ownWords({ plain, html }: Pick<MessageText, 'plain' | 'html'>, subject: string): ReplyText {
  const inPlain = replyText(plain, { subject });
  const inHtml = replyText(html, { subject });
  if (inPlain.kept === '') return inHtml;
  const added = (text: string) => newLines(text, plain);
  return { own: join(inPlain.own, added(inHtml.own)), kept: join(inPlain.kept, added(inHtml.kept)) };
}

/** Both texts of a message, with their quotes; of the HTML what the plain text does not say. */
export function wholeText({ plain, html }: Pick<MessageText, 'plain' | 'html'>): string {
  return plain.trim() === '' ? html.trim() : join(plain.trim(), newLines(html, plain));
}

function join(one: string, more: string): string {
  return [one, more].filter((text) => text !== '').join('\n\n');
}

function newLines(text: string, plain: string): string {
  const said = new Set(wordsIn(plain));
  return text
    .split('\n')
    .filter((line) => isNew(line, said))
    .join('\n')
    .trim();
}

/** Whether more than half of a line's words were not said before. */
function isNew(line: string, said: ReadonlySet<string>): boolean {
  // What the conversion writes for a link or a picture.
  const words = wordsIn(line.replace(/\[[^\]]{0,2000}\]/g, ''));
  return words.filter((word) => !said.has(word)).length * 2 > words.length;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
