import type { Id } from '@troth/domain';
import { IsNull, Not } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import { insertNew } from '../connection/insert-new.js';
import type { Reader } from '../connection/reader.js';
import { PartnerRow } from '../enrolment/partner-row.js';
import { InboundMailRow } from './entities.js';

export interface InboundMail {
  readonly practiceId: Id;
  readonly id: Id;
  readonly enrolmentId: Id;
  readonly partnerId: Id;
  /** The email that it came back from. */
  readonly deliveryId: Id;
  readonly kind:
    | 'bounce'
    | 'soft-bounce'
    | 'about-us'
    /** Its server still tries: nothing is counted yet. */
    | 'delayed'
    | 'complaint'
    | 'check-in'
    | 'reply'
    /** Wrote itself: kept, never answered. */
    | 'machine'
    | 'unreadable'
    /** Came to a reader's address from one that isn't theirs: the coach's alone. */
    | 'other-sender';
  readonly receivedAt: Date;
  /** A hash of the message: the same one that comes again is known by it. */
  readonly dedup: Buffer;
  /** Words for the coach to read, sealed; null where there are none. */
  readonly sealed: string | null;
  /** What a mail system said of our email; null for a person's words. */
  readonly said: string | null;
}

/** Keeps what came back; false where the same message was kept before. */
export async function insertInboundMail(tx: Tx, mail: InboundMail): Promise<boolean> {
  return insertNew(tx, InboundMailRow, mail, ['practiceId', 'dedup']);
}

/**
 * Stops all mail to a partner from this instant on, unless it was stopped before, or the mail that came back had gone to
 * an address that is theirs no longer.
 */
export async function suppressPartner(
  tx: Tx,
  { practiceId, partnerId, sentTo }: Pick<InboundMail, 'practiceId' | 'partnerId'> & { readonly sentTo: string | null },
  why: string,
  now: Date,
): Promise<void> {
  const email = sentTo === null ? {} : { email: sentTo };
  const partner = { practiceId, id: partnerId, suppressedAt: IsNull(), ...email };
  await managerOf(tx).update(PartnerRow, partner, { suppressedAt: now, suppressedWhy: why });
}

/** Whether a mail's words were kept for the coach. */
export async function isForCoach(reader: Reader, practiceId: Id, id: Id): Promise<boolean> {
  return managerOf(reader).existsBy(InboundMailRow, { practiceId, id, sealed: Not(IsNull()) });
}
