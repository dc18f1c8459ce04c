import { findDelivery, idsAt, type Clock, type Database } from '@troth/database';
import type { SealingKeys } from '@troth/sealing';
import type { Failure } from './bounce/failure.js';
import { readApart } from './read-apart.js';
import type { Inbound } from './read-inbound.js';
import { findRecipient, readRecipient } from './recipient.js';
import { takeBounce } from './take-bounce.js';
import { takeComplaint } from './take-complaint.js';
import { takeReply, takeUnreadable } from './take-reply.js';
import { keep, recipientOf, sealedFor, type Taken, type Taking } from './taking.js';

export interface InboundGround {
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
  ground: InboundGround,
  { raw, sender, recipients }: InboundMessage,
): Promise<Taken[]> {
  const lowered = recipients.map((address) => address.toLowerCase());
  const { inbound, dedups } = await readApart({ raw, sender, recipients: lowered });
  const taken: Taken[] = [];
  for (const [at, address] of recipients.entries()) {
    taken.push(await takeFor(ground, address, inbound, Buffer.from(dedups[at]!)));
  }
  return taken;
}

async function takeFor(ground: InboundGround, address: string, inbound: Inbound, dedup: Buffer): Promise<Taken> {
  const { database, clock, keys, domain } = ground;
  const named = readRecipient(keys, domain, address);
  const recipient =
    named?.purpose === 'complaints' && inbound.kind === 'failure' ? findRecipient(keys, domain, inbound.about) : named;
  if (!recipient || recipient.purpose === 'complaints') return 'refused';
  return database.transaction(async (tx): Promise<Taken> => {
    const delivery = await findDelivery(tx, recipient.deliveryId);
    const isTheirs = delivery?.audience === 'partner' && delivery.enrolmentId !== null;
    // A report must never lead to another; a person hears that nobody reads this.
    if (!delivery || !isTheirs) return isPersons(inbound) ? 'refused' : 'nothing';
    const now = clock.now();
    const newId = idsAt(now);
    const taking: Taking = { tx, now, newId, keys, delivery, purpose: recipient.purpose, inboundId: newId(), dedup };
    if (inbound.kind === 'failure') return takeFailure(taking, inbound);
    if (inbound.kind === 'words') return takeReply(taking, inbound);
    return inbound.kind === 'machine' ? takeMachine(taking, inbound.text) : takeUnreadable(taking, inbound);
  });
}

function isPersons({ kind }: Inbound): boolean {
  return kind === 'words' || kind === 'unreadable';
}

/** Kept for the coach to read, without a flag, and never answered. */
async function takeMachine(taking: Taking, text: string): Promise<Taken> {
  if (!(await recipientOf(taking))) return 'nothing';
  return (await keep(taking, 'machine', { sealed: sealedFor(taking, text) })) ? 'kept' : 'known';
}

function takeFailure(taking: Taking, { weight, ...failure }: Failure): Promise<Taken> {
  return weight === 'complaint' ? takeComplaint(taking) : takeBounce(taking, { ...failure, weight });
}
