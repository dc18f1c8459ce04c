import type { RefusalCode } from '../../refusal.js';
import type { Actor } from '../actor.js';
import { partnerOf, type Enrolment } from '../enrolment.js';

/** Null where the actor is one of these two partners or their own coach, or stands in for them; the system only where it is allowed. */
export function refuseActor(enrolment: Enrolment, by: Actor, allowed: readonly Actor['role'][]): RefusalCode | null {
  if (by.role === 'partner' && !partnerOf(enrolment, by.partnerId)) return 'not-of-this-enrolment';
  if (by.role === 'coach' && !isTheirCoach(enrolment, by)) return 'not-of-this-enrolment';
  return allowed.includes(by.role) ? null : 'not-allowed';
}

function isTheirCoach(
  { coachId }: Enrolment,
  { coachId: id, covers = [] }: Actor & { readonly role: 'coach' },
): boolean {
  return coachId === id || (coachId !== null && covers.includes(coachId));
}

/** Completed or withdrawn: nothing changes any more. */
export function hasEnded({ state }: Pick<Enrolment, 'state'>): boolean {
  return state === 'completed' || state === 'withdrawn';
}
