import type { Rhythm } from '../check-in/rhythm.js';
import type { EnrolmentState } from '../enrolment/enrolment.js';

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** Of occasions that are not among the others in a running programme. */
export const atTheStart = 'start';
export const atTheEnd = 'end';

/** For so long after the asking, the questions can be answered, and the answers changed. */
const daysOpen = 14;

/** Between two askings of one partner. */
export const weeksBetweenMeasures = 8;

/** From when on a partner who has not answered what was asked at the start is asked by email. */
export function firstMeasureAfter(activatedAt: Date): Date {
  return new Date(activatedAt.getTime() + dayMs);
}

/** From when on they are asked again: some days early, so that another weekday of theirs does not make it nine weeks. */
export function nextMeasureAfter(askedAt: Date): Date {
  return new Date(askedAt.getTime() + weeksBetweenMeasures * weekMs - 3 * dayMs);
}

/** From when on they are asked one last time, apart from the goodbye. */
export function lastMeasureAfter(endedAt: Date): Date {
  return new Date(endedAt.getTime() + 6 * dayMs);
}

export function measureOpenUntil(askedAt: Date): Date {
  return new Date(askedAt.getTime() + daysOpen * dayMs);
}

/** What becomes of an asking that is still open when the next falls due: one that is answered is left, another is mailed. */
export function measureStillOpen({ answeredAt }: { readonly answeredAt: Date | null }): 'leave' | 'mail' {
  return answeredAt === null ? 'mail' : 'leave';
}

/**
 * What becomes of an occasion that falls due: who is on a pause, or asked less often because they are silent, is asked
 * later; and one whose programme has ended only about the end.
 */
export function measureTurn(state: EnrolmentState, occasion: string, rhythm: Rhythm): 'ask' | 'later' | 'never' {
  if (occasion === atTheEnd) return state === 'completed' ? 'ask' : 'never';
  if (state === 'paused' || (state === 'active' && rhythm !== 'every-week')) return 'later';
  return state === 'active' ? 'ask' : 'never';
}
