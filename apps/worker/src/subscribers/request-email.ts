import { requestEmails, type EmailRequest } from '@troth/database';
import type { DomainEvent, Id } from '@troth/domain';
import { emailKinds, type EmailKind, type EmailRefs, type Wanted } from '@troth/emails';
import { expiryOf } from '../delivery/kinds.js';
import type { Reacting } from './subscriber.js';

/** One email, its refs typed by its kind. */
export type WantedEmail = {
  [Kind in EmailKind]: Wanted<EmailRefs<Kind>> & {
    readonly kind: Kind;
    /** Where the event itself does not name it. */
    readonly enrolmentId?: Id;
  };
}[EmailKind];

/** Asks for emails because of an event, in the event's transaction. */
export async function requestForEvent(
  event: DomainEvent,
  { tx, now, newId, rule }: Reacting,
  emails: readonly WantedEmail[],
): Promise<void> {
  const { practiceId, enrolmentId, id: causedBy } = event;
  await requestEmails(
    tx,
    emails.map((email) => emailRequest(email, { id: newId(), practiceId, enrolmentId, causedBy, dueAt: now, rule })),
    now,
  );
}

/** What the database is asked to write for one email: who reads it and how long it lives say its declaration. */
export function emailRequest(
  { kind, to, key, refs = {}, ...own }: WantedEmail,
  from: Pick<EmailRequest, 'id' | 'practiceId' | 'enrolmentId' | 'causedBy' | 'dueAt' | 'rule'>,
): EmailRequest {
  const dueAt = own.dueAt ?? from.dueAt;
  const audience = emailKinds[kind].audience === 'coach' ? 'coach' : 'partner';
  return {
    ...from,
    enrolmentId: own.enrolmentId ?? from.enrolmentId,
    dueAt,
    expiresAt: expiryOf(kind, dueAt),
    personId: to,
    audience,
    kind,
    key,
    refs,
  };
}
