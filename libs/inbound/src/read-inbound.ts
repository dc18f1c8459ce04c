import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import { isAutoReply } from './auto-reply.js';
import type { Failure } from './bounce/failure.js';
import { htmlWords } from './bounce/html-words.js';
import { readFailure } from './bounce/read-failure.js';
import { replyText } from './reply-text.js';

const reports = /^message\/(?:(?:global-)?delivery-status|feedback-report)$/;

/** What a message that came in is. Whose it is, its recipient's address alone tells. */
export type Inbound =
  Failure | { readonly kind: 'reply'; readonly text: string } | { readonly kind: 'auto-reply' | 'unknown' };

export interface ReadMessage {
  readonly inbound: Inbound;
  /** As the message names itself; null where it does not. */
  readonly messageId: string | null;
}

/**
 * Reads a raw message: a mail system's or provider's word about an email of ours (a bounce or a complaint), a machine's
 * reply (RFC 3834), a person's, or none of these. `sender` is the envelope's, '' for none, null where it isn't known.
 */
export async function readInbound(raw: Buffer, { sender }: { readonly sender: string | null }): Promise<ReadMessage> {
  // A message within the message is somebody's copy: its text is no word of whoever sends it.
  const options = { keepDeliveryStatus: true, ignoreEmbedded: true, skipImageLinks: true, skipTextToHtml: true };
  const mail = await simpleParser(raw, options);
  return { inbound: whatIs(mail, sender ?? returnPathOf(mail)), messageId: mail.messageId ?? null };
}

function whatIs(mail: ParsedMail, sender: string | null): Inbound {
  const header = (name: string) => headerOf(mail, name);
  const subject = mail.subject ?? '';
  const text = mail.text ?? '';
  const from = header('from') ?? '';
  const contentType = header('content-type') ?? '';
  const parts = mail.attachments.map((part) => ({ type: part.contentType.toLowerCase(), text: textOf(part) }));
  const said = mail.text ?? htmlWords(mail.html || '');
  const failure = readFailure({ header, sender, from, subject, contentType, text: said, parts });
  if (failure) return failure;
  if (parts.some(({ type }) => reports.test(type))) return { kind: 'unknown' };
  const isReport = contentType.toLowerCase().startsWith('multipart/report');
  if (isReport || isAutoReply({ header, fromNobody: sender === '' || isMailSystem(mail), subject })) {
    return { kind: 'auto-reply' };
  }
  const own = replyText(text);
  return own === '' ? { kind: 'unknown' } : { kind: 'reply', text: own };
}

function textOf({ content }: Attachment): string {
  return content.toString('utf8');
}

function headerOf(mail: ParsedMail, name: string): string | undefined {
  const line = mail.headerLines.find(({ key }) => key === name)?.line;
  return line
    ?.slice(line.indexOf(':') + 1)
    .replace(/\r?\n[ \t]+/g, ' ')
    .trim();
}

/** The sender that the last server wrote down; null where none did. */
function returnPathOf(mail: ParsedMail): string | null {
  return headerOf(mail, 'return-path')?.replace(/^<(.*)>$/, '$1') ?? null;
}

/** A name that no person writes under: enough to keep us from answering, never to tell whose a message is. */
function isMailSystem({ from }: ParsedMail): boolean {
  return /^(?:mailer-daemon|postmaster)@/i.test(from?.value[0]?.address ?? '');
}
