import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import { isAutoReply, mayBeAutoReply } from './reply/auto-reply.js';
import { besideTheText } from './reply/beside-the-text.js';
import { type Failure, jsonIn, readFailure } from '@troth/mail/reports';
import { decoded, messageText } from './reply/message-text.js';
import { ownWords, wholeText } from './reply/own-words.js';

const MOST_SHOWN = 20_000;
const HEADER_BYTES = 262_144;
const reports = /^message\/(?:(?:global-)?delivery-status|feedback-report)$/;

/** What a message that came in is; there is no other. Whose it is, its recipient's address alone tells. */
export type Inbound = Failure | Words | Machine | Unreadable;

/** A person's, of which the domain says whether they are answers. */
export interface Words {
  readonly kind: 'words';
  /** Without what may be a program's line; empty where nothing else is left. */
  readonly own: string;
  readonly kept: string;
  /** What it says beside that, in lines: a subject of its own, what was attached. */
  readonly aside: string;
  /** Something else was attached, which is not kept. */
  readonly attached: boolean;
  /** Every address that its From names. */
  readonly from: readonly string[];
  /** False where a weak sign says that a machine may have written it. */
  readonly mayAnswer: boolean;
}

export interface Machine {
  readonly kind: 'machine';
  /** `service`: JSON, which nobody writes by hand. */
  readonly by: 'mailbox' | 'service';
  readonly from: readonly string[];
  readonly text: string;
}

export interface Unreadable {
  readonly kind: 'unreadable';
  /** `nothing-own`: it only quotes; `malformed`: what no mail program writes, or more than is read. */
  readonly why: 'nothing-own' | 'malformed';
  /** As much of it as a person may make something of. */
  readonly text: string;
  readonly attached: boolean;
  readonly from: readonly string[];
  readonly mayAnswer: boolean;
}

export interface ReadMessage {
  readonly inbound: Inbound;
  /** As the message names itself; null where it does not. */
  readonly messageId: string | null;
  /** Who sent it, and what about, in lines. */
  readonly head: string;
}

/**
 * Reads a raw message: a mail system's or provider's word about an email of ours (a bounce or a complaint), a machine's
 * reply (RFC 3834), or a person's; what is malformed or past the parser's limits is unreadable. `sender` is the
 * envelope's, '' for none, null where it isn't known.
 */
export async function readInbound(raw: Buffer, { sender }: { readonly sender: string | null }): Promise<ReadMessage> {
  // A message within the message is somebody's copy: its text is no word of the one who sends it.
  const options = {
    keepDeliveryStatus: true,
    ignoreEmbedded: true,
    skipImageLinks: true,
    skipTextToHtml: true,
    skipHtmlToText: true,
  };
  const bare = bareNotice(raw);
  if (bare) return { inbound: bare, messageId: null, head: '' };
  try {
    const mail = await simpleParser(raw, options);
    const inbound = await whatIs(mail, raw, sender ?? returnPathOf(mail));
    return { inbound, messageId: mail.messageId ?? null, head: headOf(mail) };
  } catch {
    return { inbound: malformed(raw), messageId: null, head: '' };
  }
}

/** What could not be read, with its beginning as it came. */
export function malformed(raw: Uint8Array): Unreadable {
  const text = Buffer.from(raw.subarray(0, MOST_SHOWN)).toString('utf8');
  return { kind: 'unreadable', why: 'malformed', text, attached: false, from: [], mayAnswer: false };
}

/** A service's JSON that was handed over as it is; null for what has a header. */
function bareNotice(raw: Buffer): Inbound | null {
  if (!/^\s*[{[]/.test(raw.subarray(0, 100).toString('latin1'))) return null;
  const text = raw.toString('utf8');
  if (jsonIn(text).length === 0) return null;
  const none = { header: () => undefined, sender: null, from: '', subject: '', parts: [] };
  return readFailure({ ...none, contentType: 'application/json', text }) ?? serviceNotice(text, []);
}

function serviceNotice(text: string, from: readonly string[]): Machine {
  return { kind: 'machine', by: 'service', text: text.slice(0, MOST_SHOWN), from };
}

async function whatIs(mail: ParsedMail, raw: Buffer, sender: string | null): Promise<Inbound> {
  const header = (name: string) => headerOf(mail, name);
  const subject = mail.subject ?? '';
  const from = header('from') ?? '';
  const contentType = header('content-type') ?? '';
  const parts = mail.attachments.map((part) => ({ type: part.contentType.toLowerCase(), text: textOf(part) }));
  const texts = await messageText(mail);
  const said = texts.plain.trim() === '' ? texts.html : texts.plain;
  const failure = readFailure({ header, sender, from, subject, contentType, text: said, parts });
  if (failure) return failure;
  const addresses = addressesOf(mail);
  // Beside words it is only attached.
  const attachedJson = said.trim() === '' ? parts.filter(({ type }) => type === 'application/json') : [];
  const json = [said, ...attachedJson.map(({ text }) => text)];
  const notice = json.find((text) => jsonIn(text).length > 0);
  if (notice !== undefined) return serviceNotice(notice, addresses);
  const signs = { header, fromNobody: sender === '' || isMailSystem(mail), subject };
  const isReport = /^multipart\/report\b/i.test(contentType) || parts.some(({ type }) => reports.test(type));
  const { aside, attached } = besideTheText(mail, texts);
  // What has no text that a parser knows is shown as it came.
  const shown = (wholeText(texts) || bodyOf(mail, raw)).trim().slice(0, MOST_SHOWN);
  if (isReport || isAutoReply(signs)) {
    const text = [subject, shown, aside].filter((one) => one !== '').join('\n\n');
    return { kind: 'machine', by: 'mailbox', text: text.slice(0, MOST_SHOWN), from: addresses };
  }
  const written = { from: addresses, mayAnswer: !mayBeAutoReply(signs) };
  const { own, kept } = ownWords(texts, subject);
  if (kept !== '') return { kind: 'words', own, kept, aside, attached, ...written };
  if (aside.startsWith('[Subject')) {
    const quoted = shown === '' ? aside : `${aside}\n\n[Below it stands only what seems quoted:]\n${shown}`;
    return { kind: 'words', own, kept, aside: quoted, attached, ...written };
  }
  const text = [`Subject: ${subject.slice(0, 500)}`, shown, aside].filter((one) => one !== '').join('\n\n');
  return { kind: 'unreadable', why: 'nothing-own', text, attached, ...written };
}

function headOf({ from, subject, date }: ParsedMail): string {
  const lines = [`From: ${from?.text ?? ''}`, `Subject: ${subject ?? ''}`, `Date: ${date?.toISOString() ?? ''}`];
  return lines.map((line) => line.replace(/\s+/g, ' ').slice(0, 500)).join('\n');
}

function bodyOf({ attachments: [part, other] }: ParsedMail, raw: Buffer): string {
  const text = part && !other ? decoded(part) : '';
  if (text !== '' && !/[\u0000-\u0008\ufffd]/.test(text)) return text;
  const start = raw
    .subarray(0, HEADER_BYTES)
    .toString('latin1')
    .search(/\r?\n\r?\n/);
  return start === -1 ? '' : raw.subarray(start, start + MOST_SHOWN).toString('utf8');
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
