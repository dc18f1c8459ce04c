import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';

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
  const kept: unknown[] = await tx.query(
    `insert into inbound_mail (practice_id, id, enrolment_id, partner_id, delivery_id, kind, received_at, dedup, sealed, said)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (practice_id, dedup) do nothing returning id`,
    [
      mail.practiceId,
      mail.id,
      mail.enrolmentId,
      mail.partnerId,
      mail.deliveryId,
      mail.kind,
      mail.receivedAt,
      mail.dedup,
      mail.sealed,
      mail.said,
    ],
  );
  return kept.length > 0;
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
  await tx.query(
    `update partner set suppressed_at = $3, suppressed_why = $4 where practice_id = $1 and id = $2 and suppressed_at is null
       and ($5::text is null or email = $5)`,
    [practiceId, partnerId, now, why, sentTo],
  );
}

/** Whether a mail's words were kept for the coach. */
export async function isForCoach(reader: Reader, practiceId: Id, id: Id): Promise<boolean> {
  const [found] = (await reader.query(
    'select sealed is not null as kept from inbound_mail where practice_id = $1 and id = $2',
    [practiceId, id],
  )) as { kept: boolean }[];
  return found?.kept ?? false;
}
