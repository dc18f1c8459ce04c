import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import { isAutoReply, mayBeAutoReply } from './auto-reply.js';
import type { Failure } from './bounce/failure.js';
import { htmlWords } from './bounce/html-words.js';
import { readFailure } from './bounce/read-failure.js';
import { replyText } from './reply-text.js';

const MOST_HTML = 1_000_000;
const MOST_SHOWN = 20_000;
const reports = /^message\/(?:(?:global-)?delivery-status|feedback-report)$/;

/** What a message that came in is; there is no other. Whose it is, its recipient's address alone tells. */
export type Inbound = Failure | Words | Machine | Unreadable;

/** A person's, of which the domain says whether they are answers. */
export interface Words {
  readonly kind: 'words';
  /** Without what may be a program's line; empty where nothing else is left. */
  readonly own: string;
  readonly kept: string;
  /** Every address that its From names. */
  readonly from: readonly string[];
  /** False where a weak sign says that a machine may have written it. */
  readonly mayAnswer: boolean;
}

interface Machine {
  readonly kind: 'machine';
  readonly text: string;
}

export interface Unreadable {
  readonly kind: 'unreadable';
  /** `nothing-own`: it only quotes; `malformed`: what no mail program writes, or more than is read. */
  readonly why: 'nothing-own' | 'malformed';
  /** As much of it as a person may make something of. */
  readonly text: string;
  readonly from: readonly string[];
  readonly mayAnswer: boolean;
}

export interface ReadMessage {
  readonly inbound: Inbound;
  /** As the message names itself; null where it does not. */
  readonly messageId: string | null;
}

/**
 * Reads a raw message: a mail system's or provider's word about an email of ours (a bounce or a complaint), a machine's
 * reply (RFC 3834), or a person's; what is malformed or past the parser's limits is unreadable. `sender` is the
 * envelope's, '' for none, null where it isn't known.
 */
export async function readInbound(raw: Buffer, { sender }: { readonly sender: string | null }): Promise<ReadMessage> {
  // A message within the message is somebody's copy: its text is no word of the one who sends it.
  const options = { keepDeliveryStatus: true, ignoreEmbedded: true, skipImageLinks: true, skipTextToHtml: true };
  try {
    const mail = await simpleParser(raw, { ...options, maxHtmlLengthToParse: MOST_HTML });
    return { inbound: whatIs(mail, sender ?? returnPathOf(mail)), messageId: mail.messageId ?? null };
  } catch {
    return { inbound: malformed(raw), messageId: null };
  }
}

/** What could not be read, with its beginning as it came. */
export function malformed(raw: Uint8Array): Unreadable {
  const text = Buffer.from(raw.subarray(0, MOST_SHOWN)).toString('utf8');
  return { kind: 'unreadable', why: 'malformed', text, from: [], mayAnswer: false };
}

function whatIs(mail: ParsedMail, sender: string | null): Inbound {
  const header = (name: string) => headerOf(mail, name);
  const subject = mail.subject ?? '';
  const from = header('from') ?? '';
  const contentType = header('content-type') ?? '';
  const parts = mail.attachments.map((part) => ({ type: part.contentType.toLowerCase(), text: textOf(part) }));
  const said = mail.text ?? htmlWords(mail.html || '');
  const failure = readFailure({ header, sender, from, subject, contentType, text: said, parts });
  if (failure) return failure;
  const signs = { header, fromNobody: sender === '' || isMailSystem(mail), subject };
  const isReport = /^multipart\/report\b/i.test(contentType) || parts.some(({ type }) => reports.test(type));
  if (isReport || isAutoReply(signs))
    return { kind: 'machine', text: `${subject}\n\n${said}`.trim().slice(0, MOST_SHOWN) };
  const written = { from: addressesOf(mail), mayAnswer: !mayBeAutoReply(signs) };
  const { own, kept } = replyText(said, { subject });
  if (kept !== '') return { kind: 'words', own, kept, ...written };
  return { kind: 'unreadable', why: 'nothing-own', text: said.trim().slice(0, MOST_SHOWN), ...written };
}

function addressesOf({ from }: ParsedMail): readonly string[] {
  return (from?.value ?? []).flatMap(({ address }) => address ?? []).slice(0, 5);
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
