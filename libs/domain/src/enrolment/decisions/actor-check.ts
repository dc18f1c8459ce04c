import type { RefusalCode } from '../../refusal.js';
import type { Actor } from '../actor.js';
import { partnerOf, type Enrolment } from '../enrolment.js';

/** Null where the actor is one of these two partners or their own coach; the system only where it is allowed. */
export function refuseActor(enrolment: Enrolment, by: Actor, allowed: readonly Actor['role'][]): RefusalCode | null {
  if (by.role === 'partner' && !partnerOf(enrolment, by.partnerId)) return 'not-of-this-enrolment';
  if (by.role === 'coach' && by.coachId !== enrolment.coachId) return 'not-of-this-enrolment';
  return allowed.includes(by.role) ? null : 'not-allowed';
}

/** Completed or withdrawn: nothing changes any more. */
export function hasEnded({ state }: Enrolment): boolean {
  return state === 'completed' || state === 'withdrawn';
}
