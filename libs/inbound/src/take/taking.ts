import {
  holdEnrolment,
  insertInboundMail,
  loadEnrolment,
  type FoundDelivery,
  type InboundMail,
  replyPlace,
} from '@troth/database';
import { partnerOf, type EventName, type EventPayload, type Id } from '@troth/domain';
import { sealFor, type Happened, type Work } from '@troth/programme';

/**
 * What became of a message for one recipient: `kept`; `known`, the same message was kept before; `nothing` to keep;
 * `unreadable`, it is kept, and will never be read; and `refused`, it is for nobody here: of both its sender should hear.
 */
export type Taken = 'kept' | 'known' | 'nothing' | 'unreadable' | 'refused';

/** One message for one delivery, in the transaction that keeps it. */
export interface Taking {
  readonly work: Work;
  readonly delivery: FoundDelivery;
  readonly purpose: 'bounce' | 'reply';
  readonly inboundId: Id;
  readonly dedup: Buffer;
}

/** The couple, held, and the partner that a delivery went to; null where they are gone since. */
export async function recipientOf({ work, delivery }: Taking) {
  const { practiceId, enrolmentId, personId } = delivery;
  if (enrolmentId === null) return null;
  const ref = { practiceId, enrolmentId };
  await holdEnrolment(work.tx, ref);
  const enrolment = await loadEnrolment(work.tx, ref);
  const partner = enrolment && partnerOf(enrolment, personId);
  return enrolment && partner ? { enrolment, partner } : null;
}

/** A person's words, sealed, or what a mail system said of our email. */
interface Content {
  readonly sealed?: string | null;
  readonly said?: string | null;
}

/** Keeps the message's row; false where the same message was kept before. */
export function keep(
  taking: Taking,
  kind: InboundMail['kind'],
  { sealed = null, said = null }: Content = {},
): Promise<boolean> {
  const { work, delivery, inboundId, dedup } = taking;
  const { practiceId, enrolmentId, personId, id } = delivery;
  const whose = { practiceId, enrolmentId: enrolmentId ?? '', partnerId: personId, deliveryId: id };
  return insertInboundMail(work.tx, { ...whose, id: inboundId, kind, receivedAt: work.now, dedup, sealed, said });
}

/** Words as they are kept with this message. */
export function sealedFor({ work, delivery, inboundId }: Taking, text: string): Promise<string> {
  const { practiceId, personId } = delivery;
  return sealFor(work, { practiceId, personId }, text, replyPlace(inboundId));
}

/** Writes an event beside what was kept. */
export async function tell<Name extends EventName>(
  { work, delivery }: Taking,
  name: Name,
  payload: EventPayload<Name>,
): Promise<void> {
  const { practiceId, enrolmentId } = delivery;
  await work.record([{ name, payload, practiceId, enrolmentId } as Happened]);
}

/** Ids only, as every event of inbound mail names them. */
export function idsOf({ delivery, inboundId }: Taking) {
  return { partnerId: delivery.personId, deliveryId: delivery.id, inboundId };
}
