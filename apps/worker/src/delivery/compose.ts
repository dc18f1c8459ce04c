import type { ClaimedDelivery } from '@troth/database';
import type { RenderedEmail } from '@troth/emails';
import { reference, type SealingKeys } from '@troth/sealing';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Reader } from './readers.js';

export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Reads `Name <address>` or a bare address, as MAIL_FROM holds it. */
export function readSender(mailFrom: string): Sender {
  const [, name = '', address = mailFrom] = /^([^<>]*)<([^<>]+)>$/.exec(mailFrom) ?? [];
  return { name: name.trim(), address: address.trim() };
}

/** Whose name and key are on the message. */
export interface Signing {
  readonly sender: Sender;
  readonly keys: SealingKeys;
}

/** The same at every attempt, so that a receiver can tell a message that comes twice; it tells nothing of the delivery. */
export function messageIdOf({ id }: Pick<ClaimedDelivery, 'id'>, { sender, keys }: Signing): string {
  return `<${reference(keys, `message:${id}`)}@${domainOf(sender.address)}>`;
}

/** The whole message, ready for the wire. */
export async function compose(
  delivery: ClaimedDelivery,
  reader: Reader,
  rendered: RenderedEmail,
  { sender, keys, now }: Signing & { readonly now: Date },
): Promise<Buffer> {
  const { practiceSlug } = reader;
  const composer = new MailComposer({
    from: { ...sender },
    to: { name: reader.name, address: reader.email },
    subject: rendered.subject,
    text: rendered.text,
    html: rendered.html,
    attachments: rendered.attachments.map(({ cid, filename, contentType, content }) => ({
      cid,
      filename,
      contentType,
      content,
    })),
    messageId: messageIdOf(delivery, { sender, keys }),
    date: now,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-ID': `<${practiceSlug}.${domainOf(sender.address)}>`,
      'Feedback-ID': `${delivery.kind}:${practiceSlug}:troth`,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
