import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import { isAutoReply } from './auto-reply.js';
import { readDeliveryStatus, type DeliveryReport } from './delivery-report.js';
import { isComplaint } from './feedback-report.js';
import { readPlainBounce } from './plain-bounce.js';
import { replyText } from './reply-text.js';

/** What a message that came in is. Whose it is, its recipient's address alone tells. */
export type Inbound =
  | DeliveryReport
  | { readonly kind: 'complaint'; readonly about: string }
  | { readonly kind: 'reply'; readonly text: string }
  | { readonly kind: 'auto-reply' | 'unknown' };

export interface ReadMessage {
  readonly inbound: Inbound;
  /** As the message names itself; null where it does not. */
  readonly messageId: string | null;
}

/**
 * Reads a raw message: a delivery report (RFC 3464, RFC 6533, or a plain bounce), a complaint (RFC 5965), a machine's
 * reply (RFC 3834), a person's, or none of these. `sender` is the envelope's, '' for none, null where it isn't known.
 */
export async function readInbound(raw: Buffer, { sender }: { readonly sender: string | null }): Promise<ReadMessage> {
  const mail = await simpleParser(raw, { keepDeliveryStatus: true, skipImageLinks: true, skipTextToHtml: true });
  return { inbound: whatIs(mail, sender ?? returnPathOf(mail)), messageId: mail.messageId ?? null };
}

function whatIs(mail: ParsedMail, sender: string | null): Inbound {
  const header = (name: string) => headerOf(mail, name);
  const signs = { header, fromNobody: sender === '', subject: mail.subject ?? '' };
  const text = mail.text ?? '';
  if (mail.headers.has('content-type') && contentTypeOf(mail) === 'multipart/report') return whatIsReported(mail);
  const fromNobody = signs.fromNobody || isMailSystem(mail);
  const failedRecipients = header('x-failed-recipients') !== undefined;
  const bounce = readPlainBounce({ ...signs, fromNobody, failedRecipients, text });
  if (bounce) return bounce;
  if (isAutoReply({ ...signs, fromNobody })) return { kind: 'auto-reply' };
  const own = replyText(text);
  return own === '' ? { kind: 'unknown' } : { kind: 'reply', text: own };
}

function whatIsReported(mail: ParsedMail): Inbound {
  const status = partOf(mail, /^message\/(?:global-)?delivery-status$/);
  if (status) return readDeliveryStatus(textOf(status)) ?? { kind: 'unknown' };
  const feedback = partOf(mail, /^message\/feedback-report$/);
  if (!feedback) return { kind: 'auto-reply' };
  if (!isComplaint(textOf(feedback))) return { kind: 'unknown' };
  return { kind: 'complaint', about: mail.attachments.map(textOf).join('\n') };
}

function partOf(mail: ParsedMail, type: RegExp): Attachment | undefined {
  return mail.attachments.find(({ contentType }) => type.test(contentType.toLowerCase()));
}

function textOf({ content }: Attachment): string {
  return content.toString('utf8');
}

function contentTypeOf(mail: ParsedMail): string {
  return (mail.headers.get('content-type') as { value: string }).value.toLowerCase();
}

function headerOf(mail: ParsedMail, name: string): string | undefined {
  const line = mail.headerLines.find(({ key }) => key === name)?.line;
  return line?.slice(line.indexOf(':') + 1).trim();
}

/** The sender that the last server wrote down; null where none did. */
function returnPathOf(mail: ParsedMail): string | null {
  return headerOf(mail, 'return-path')?.replace(/^<(.*)>$/, '$1') ?? null;
}

/** A name that no person writes under: enough to keep us from answering, never to tell whose a message is. */
function isMailSystem({ from }: ParsedMail): boolean {
  return /^(?:mailer-daemon|postmaster)@/i.test(from?.value[0]?.address ?? '');
}
