import type { Attachment, ParsedMail } from 'mailparser';
import type { MessageText } from './message-text.js';

const MOST_ATTACHED = 20_000;
const NAMED = 10;
const DECORATION_BYTES = 50_000;
/** Programs' own parts: reports, signatures, and other forms of the same text. */
const technical =
  /^(?:message\/(?:(?:global-)?delivery-status|feedback-report|disposition-notification)|text\/(?:rfc822-headers|x-amp-html|watch-html)|application\/(?:pgp-signature|(?:x-)?pkcs7-signature))$/;
/** What mail programs put before the subject of the email that is answered or passed on. */
const answering =
  /^\s*(?:re|res|aw|antw|antwort|sv|vs|vl|ref|rif|r|odp|ynt|yan|vá|atb|ats|bls|ha|απ|σχετ|fw|fwd|wg|doorst|tr|i|enc|pd|tov|回复|回覆|答复|返信|转发)\s?(?:\[\d{1,3}\])?\s?[:：]/iu;

/**
 * What a message says beside its text, in lines for a person to read, '' where nothing: a subject that answers none of
 * ours, the texts that were attached, and what else was, which is not kept.
 */
export function besideTheText(
  mail: ParsedMail,
  { attached, read }: Pick<MessageText, 'attached' | 'read'>,
): { readonly aside: string; readonly attached: boolean } {
  const subject = mail.subject?.trim() ?? '';
  const parts = mail.attachments.filter((part) => matters(part) && !read.includes(part));
  const lines = [
    ...(subject === '' || answering.test(subject) ? [] : [`[Subject: ${subject.slice(0, 500)}]`]),
    ...attached
      .filter((text) => text.trim() !== '')
      .map((text) => `[Attached text:]\n${text.trim().slice(0, MOST_ATTACHED)}`),
    ...(parts.length === 0 ? [] : [`[Attached, and not kept: ${named(parts)}]`]),
  ];
  return { aside: lines.join('\n'), attached: parts.length > 0 };
}

/** A small picture within the text is a signature's. */
function matters({ contentType, related, content }: Attachment): boolean {
  const type = contentType.toLowerCase();
  const isDecoration = related && type.startsWith('image/') && content.length < DECORATION_BYTES;
  return !technical.test(type) && !isDecoration;
}

function named(parts: readonly Attachment[]): string {
  const names = parts.slice(0, NAMED).map(({ filename, contentType, content }) => {
    const name = (filename ?? 'without a name').replace(/[\p{C}\s]+/gu, ' ').slice(0, 80);
    return `${name} (${contentType.slice(0, 60)}, ${sizeOf(content.length)})`;
  });
  return [...names, ...(parts.length > NAMED ? [`${parts.length - NAMED} more`] : [])].join('; ');
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
