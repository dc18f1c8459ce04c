import type { ClaimedDelivery } from '@troth/database';
import { domainOf, readSender, type Sender } from '@troth/mail';
import { mailToken, type SealingKeys } from '@troth/sealing';
import type { MailSettings } from '../../runtime/settings.js';

/** Whose name and keys are on every message, and where what comes back goes. */
export interface MailIdentity extends Pick<MailSettings, 'publicUrl' | 'inboundDomain' | 'dkim'> {
  readonly sender: Sender;
  readonly keys: SealingKeys;
}

type Sent = Pick<ClaimedDelivery, 'id'>;

/** The identity that the settings describe. */
export function mailIdentity(
  { mailFrom, publicUrl, inboundDomain, dkim }: MailSettings,
  keys: SealingKeys,
): MailIdentity {
  return { sender: readSender(mailFrom), keys, publicUrl, inboundDomain, dkim };
}

/**
 * The same at every attempt, so that a receiver can tell a message that comes twice. Only our keys read in it which
 * delivery it is of. Before its `@` stand 52 small letters and digits.
 */
export function messageIdOf({ id }: Sent, { sender, keys }: Pick<MailIdentity, 'sender' | 'keys'>): string {
  return `<${mailToken(keys, 'message', id)}@${domainOf(sender.address)}>`;
}

/** The envelope's sender: one for each message where its bounce comes back to us, so that it says whose it is. */
export function returnPathOf(delivery: Sent, { sender, keys, inboundDomain }: MailIdentity): string {
  return inboundDomain ? `bounce-${mailToken(keys, 'bounce', delivery.id)}@${inboundDomain}` : sender.address;
}

/** Where a partner's answer goes; empty where nobody would read it. */
export function replyAddressOf(delivery: Sent, { keys, inboundDomain }: MailIdentity): string {
  return inboundDomain ? `reply-${mailToken(keys, 'reply', delivery.id)}@${inboundDomain}` : '';
}

/** What RFC 8058's button posts to. */
export function unsubscribeUrl(delivery: Sent, { keys, publicUrl }: MailIdentity): string {
  return `${publicUrl}/api/v1/mail/unsubscribe/${mailToken(keys, 'unsubscribe', delivery.id)}`;
}
