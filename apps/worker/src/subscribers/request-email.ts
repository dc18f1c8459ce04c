import { insertLinks, requestEmails, type LinkPurpose } from '@troth/database';
import type { DomainEvent, Id, LocalWeek } from '@troth/domain';
import type { EmailKind } from '@troth/emails';
import { linkToken, tokenHash } from '@troth/sealing';
import { expiryOf } from '../delivery/kinds.js';
import type { Reacting } from './subscriber.js';

export interface WantedEmail {
  readonly kind: EmailKind;
  readonly personId: Id;
  /** Where the event itself does not name it. */
  readonly enrolmentId?: Id;
  readonly audience?: 'partner' | 'coach';
  /** Once per person, kind and key; the event's own id where nothing else says it better. */
  readonly key: string;
  readonly refs?: Readonly<Record<string, string>>;
  /** Now, unless another instant is given. */
  readonly dueAt?: Date;
}

/** Asks for emails because of an event, in the event's transaction. */
export async function requestForEvent(
  event: DomainEvent,
  { tx, now, newId, rule }: Reacting,
  emails: readonly WantedEmail[],
): Promise<void> {
  await requestEmails(
    tx,
    emails.map(({ kind, personId, enrolmentId, audience = 'partner', key, refs = {}, dueAt = now }) => ({
      id: newId(),
      practiceId: event.practiceId,
      personId,
      enrolmentId: enrolmentId ?? event.enrolmentId,
      audience,
      kind,
      key,
      refs,
      dueAt,
      expiresAt: expiryOf(kind, dueAt),
      causedBy: event.id,
      rule,
    })),
    now,
  );
}

export interface WantedLink {
  readonly purpose: LinkPurpose;
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  readonly partnerId: Id;
  readonly localWeek?: LocalWeek;
  readonly expiresAt: Date;
}

/** Makes links and returns their ids, in order: the emails' refs. */
export async function makeLinks({ tx, now, newId, keys }: Reacting, wanted: readonly WantedLink[]): Promise<Id[]> {
  const links = wanted.map((link) => {
    const id = newId();
    return {
      ...link,
      id,
      tokenHash: tokenHash(linkToken(keys, id)),
      localWeek: link.localWeek ?? null,
      createdAt: now,
    };
  });
  await insertLinks(tx, links);
  return links.map(({ id }) => id);
}
