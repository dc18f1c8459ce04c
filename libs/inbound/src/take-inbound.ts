import { findDelivery, idsAt, type Clock, type Database } from '@troth/database';
import type { SealingKeys } from '@troth/sealing';
import type { Failure } from './bounce/failure.js';
import { dedupOf } from './dedup.js';
import { readInbound, type Inbound } from './read-inbound.js';
import { findRecipient, readRecipient } from './recipient.js';
import { takeBounce } from './take-bounce.js';
import { takeComplaint } from './take-complaint.js';
import { takeReply } from './take-reply.js';
import type { Taken, Taking } from './taking.js';

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

/** Reads a message and keeps, once, what it is worth for each recipient. Throws where the database cannot be reached. */
export async function takeInbound(ground: InboundGround, message: InboundMessage): Promise<Taken[]> {
  const { inbound, messageId } = await readInbound(message.raw, message);
  const taken: Taken[] = [];
  for (const address of message.recipients) {
    const dedup = dedupOf(address.toLowerCase(), messageId, message.raw);
    taken.push(await takeFor(ground, address, inbound, dedup));
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
    if (!delivery || !isTheirs) return inbound.kind === 'reply' ? 'refused' : 'nothing';
    const now = clock.now();
    const newId = idsAt(now);
    const taking: Taking = { tx, now, newId, keys, delivery, purpose: recipient.purpose, inboundId: newId(), dedup };
    if (inbound.kind === 'failure') return takeFailure(taking, inbound);
    return inbound.kind === 'reply' ? takeReply(taking, inbound.text) : 'nothing';
  });
}

function takeFailure(taking: Taking, { weight, ...failure }: Failure): Promise<Taken> {
  return weight === 'complaint' ? takeComplaint(taking) : takeBounce(taking, { ...failure, weight });
}
