import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import { htmlWords } from '@troth/mail/reports';

const MOST_HTML = 1_000_000;
const FALLBACK_HTML = 5_000_000;
const MOST_PARTS = 20;
/** What the converter writes for a picture that came along. */
const picture = /\[cid:[^\]\n]{1,300}\]/g;
const readable = /^text\/(?!calendar|(?:x-)?vcard|directory|rfc822-headers|x-amp-html|watch-html)/;

/** What a message says, in plain text and in HTML, as text each; '' where it has none. */
export interface MessageText {
  readonly plain: string;
  readonly html: string;
  /** The texts that are attached to it, and the parts that were read so. */
  readonly attached: readonly string[];
  readonly read: readonly Attachment[];
}

/**
 * The text of a message that was parsed with `skipHtmlToText`, wherever in it the text stands. Where it has none, text
 * that is attached counts: some programs send the words themselves so.
 */
export async function messageText(mail: ParsedMail): Promise<MessageText> {
  const said = { plain: mail.text ?? '', html: await wordsOfHtml(mail.html || '') };
  const read = mail.attachments
    .filter(({ contentType }) => readable.test(contentType.toLowerCase()))
    .slice(0, MOST_PARTS);
  const texts = await Promise.all(
    read.map((part) => (/^text\/html/i.test(part.contentType) ? wordsOfHtml(decoded(part)) : decoded(part))),
  );
  if (said.plain.trim() !== '' || said.html.trim() !== '') return { ...said, attached: texts, read };
  return { plain: texts.join('\n\n'), html: '', attached: [], read };
}

/** The parser makes text of HTML only where no other text is, so the HTML is given to it alone. */
async function wordsOfHtml(html: string): Promise<string> {
  if (html.trim() === '') return '';
  const options = { skipImageLinks: true, skipTextToHtml: true, maxHtmlLengthToParse: MOST_HTML };
  const alone = Buffer.from(`Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${html}`);
  const { text } = await simpleParser(alone, options);
  return text?.trim() ? text.replace(picture, '') : htmlWords(html, FALLBACK_HTML);
}

/** A part's text in its own charset. */
export function decoded({ content, headers }: Attachment): string {
  const type = headers.get('content-type') as { params?: { charset?: string } } | undefined;
  try {
    return new TextDecoder(type?.params?.charset ?? 'utf-8').decode(content);
  } catch {
    return content.toString('utf8');
  }
}
