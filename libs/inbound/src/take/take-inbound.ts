import { findDelivery, type Clock, type Database } from '@troth/database';
import { workIn } from '@troth/programme';
import type { SealingKeys } from '@troth/sealing';
import type { Failure } from '@troth/mail/reports';
import { readApart } from '../read-apart.js';
import type { Examined } from '../examine.js';
import type { Machine } from '../read-inbound.js';
import { findRecipient, readRecipient } from '../recipient.js';
import { takeBounce } from './take-bounce.js';
import { takeComplaint } from './take-complaint.js';
import { takeForOperator } from './take-for-operator.js';
import { isReaders, takeReply, takeUnreadable } from './take-reply.js';
import { keep, recipientOf, sealedFor, type Taken, type Taking } from './taking.js';

export interface InboundContext {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: SealingKeys;
  /** The domain that bounces and replies come back to. */
  readonly domain: string;
}

export interface InboundMessage {
  readonly raw: Buffer;
  readonly recipients: readonly string[];
  /** Of the envelope: '' for none, null where it isn't known. */
  readonly sender: string | null;
}

/**
 * Reads a message, in a thread of its own, and keeps, once, what it is worth for each recipient. Throws where the database
 * cannot be reached, and TooManyWaiting.
 */
export async function takeInbound(
  context: InboundContext,
  { raw, sender, recipients }: InboundMessage,
): Promise<Taken[]> {
  const lowered = recipients.map((address) => address.toLowerCase());
  const { dedups, ...read } = await readApart({ raw, sender, recipients: lowered });
  const taken: Taken[] = [];
  for (const [at, address] of recipients.entries()) {
    taken.push(await takeFor(context, address, read, Buffer.from(dedups[at]!)));
  }
  return taken;
}

type Read = Omit<Examined, 'dedups'>;

async function takeFor(context: InboundContext, address: string, read: Read, dedup: Buffer): Promise<Taken> {
  const { database, clock, keys, domain } = context;
  const { inbound, head } = read;
  const named = readRecipient(keys, domain, address);
  if (!named) return 'refused';
  const isReport = named.purpose === 'complaints' && inbound.kind === 'failure';
  const recipient = (isReport ? findRecipient(keys, domain, inbound.about) : null) ?? named;
  return database.transaction(async (tx): Promise<Taken> => {
    const work = workIn(tx, { now: clock.now(), keys });
    const { now, newId } = work;
    const delivery = recipient.purpose === 'complaints' ? null : await findDelivery(tx, recipient.deliveryId);
    const toOperator = () => takeForOperator({ tx, now, id: newId(), keys, dedup, head, delivery }, inbound);
    // A report must never lead to another; a person hears that nobody reads this.
    const isPartners = delivery?.audience === 'partner' && delivery.enrolmentId !== null;
    if (recipient.purpose === 'complaints' || !isPartners) return toOperator();
    const taking: Taking = { work, delivery, purpose: recipient.purpose, inboundId: newId(), dedup };
    if (inbound.kind === 'failure') return takeFailure(taking, inbound);
    if (inbound.kind === 'words') return takeReply(taking, inbound);
    if (inbound.kind === 'unreadable') return takeUnreadable(taking, inbound);
    return inbound.by === 'service' ? takeService(taking, inbound, toOperator) : takeMachine(taking, inbound);
  });
}

/** A service's word is the operator's, unless the reader of our email sent it: then it may be theirs. */
async function takeService(taking: Taking, machine: Machine, toOperator: () => Promise<Taken>): Promise<Taken> {
  const recipient = await recipientOf(taking);
  if (!recipient) return 'nothing';
  const { from, text } = machine;
  if (!isReaders(taking, recipient, from)) return toOperator();
  return takeReply(taking, { kind: 'words', own: '', kept: text, aside: '', attached: false, from, mayAnswer: false });
}

/** Kept for the coach to read, without a flag, and never answered. */
async function takeMachine(taking: Taking, { text }: Machine): Promise<Taken> {
  if (!(await recipientOf(taking))) return 'nothing';
  return (await keep(taking, 'machine', { sealed: await sealedFor(taking, text) })) ? 'kept' : 'known';
}

function takeFailure(taking: Taking, { weight, ...failure }: Failure): Promise<Taken> {
  return weight === 'complaint' ? takeComplaint(taking) : takeBounce(taking, { ...failure, weight });
}
