import { loadEnrolment, type EnrolmentRef } from '@troth/database';
import type { DomainEvent, Enrolment, Partner } from '@troth/domain';
import type { Reacting } from './subscriber.js';

/** The enrolment that an event is about; null where it is gone since: there is nothing to do for it any more. */
export async function coupleOf(
  event: DomainEvent,
  { tx }: Reacting,
  options?: { readonly lock: boolean },
): Promise<Enrolment | null> {
  return event.enrolmentId === null ? null : loadEnrolment(tx, refOf(event), options);
}

/** The key of the enrolment that an event is about. */
export function refOf({ practiceId, enrolmentId, name }: DomainEvent): EnrolmentRef {
  if (enrolmentId === null) throw new Error(`${name} is about no enrolment.`);
  return { practiceId, enrolmentId };
}

export function bothOf({ partners }: Enrolment): readonly Partner[] {
  return [partners.a, partners.b];
}
