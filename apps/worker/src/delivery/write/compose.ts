import type { ClaimedDelivery } from '@troth/database';
import { emailKinds, type EmailKind, type RenderedEmail } from '@troth/emails';
import { addressOf, dkimSignatures, domainOf, headerPhrase, headerText, message } from '@troth/mail';
import { replyAddressOf, unsubscribeUrl, type MailIdentity } from './identity.js';
import type { Reader } from './readers.js';

/** What is composed: one kind's delivery, whom it goes to, and what it says. */
export interface Letter {
  readonly delivery: Pick<ClaimedDelivery, 'id'>;
  readonly kind: EmailKind;
  readonly reader: Pick<Reader, 'name' | 'email' | 'practiceSlug'>;
  readonly messageId: string;
  readonly rendered: RenderedEmail;
  readonly date: Date;
}

/** The whole message, signed and ready for the wire. Rejects with UndeliverableAddress or UnsafeHeader. */
export async function compose(letter: Letter, identity: MailIdentity): Promise<Buffer> {
  const { messageId, rendered } = letter;
  const made = message({
    headers: headersOf(letter, identity),
    text: rendered.text,
    html: rendered.html,
    boundary: messageId.slice(1, messageId.indexOf('@')),
  });
  return made.below(await dkimSignatures(made, identity.dkim));
}

function headersOf(
  { delivery, kind, reader, messageId, rendered, date }: Letter,
  identity: MailIdentity,
): [string, string][] {
  const { sender } = identity;
  const { stoppable, audience } = emailKinds[kind];
  const replyTo = audience === 'partner' ? replyAddressOf(delivery, identity) : '';
  return [
    ['From', addressHeader(sender.name, sender.address)],
    ['To', addressHeader(reader.name, addressOf(reader.email))],
    ['Reply-To', replyTo],
    ['Subject', headerText(rendered.subject)],
    ['Message-ID', messageId],
    ['Date', date.toUTCString().replace('GMT', '+0000')],
    ['Auto-Submitted', 'auto-generated'],
    ['List-ID', `<${reader.practiceSlug}.${domainOf(sender.address)}>`],
    ...(stoppable ? unsubscribeHeaders(unsubscribeUrl(delivery, identity)) : []),
    ['Feedback-ID', `${kind}:${reader.practiceSlug}:troth`],
  ];
}

/** One line each: a folded List-Unsubscribe has broken signatures on the way (RFC 8058, 4 wants both signed). */
function unsubscribeHeaders(url: string): [string, string][] {
  return [
    ['List-Unsubscribe', `<${url}>`],
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
  ];
}

/** The address on a line of its own beside a name that takes more than a few words. */
function addressHeader(name: string, address: string): string {
  const phrase = headerPhrase(name);
  if (phrase === '') return address;
  return phrase.length + address.length > 60 ? `${phrase}\r\n <${address}>` : `${phrase} <${address}>`;
}
