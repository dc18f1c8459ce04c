import type { PracticeRole } from '../roles/practice-roles.js';
import type { Id } from '../ids.js';
import { moreUrgent, type SafetyUrgency } from './worry.js';

/** One partner's case in the queue, as far as alerting goes. At most one of a partner is open. */
export interface SafetyCase {
  readonly id: Id;
  readonly urgency: SafetyUrgency;
  /** Counts each time that it begins to wait for somebody. */
  readonly round: number;
  /** Since when nobody has acted on it; null once somebody has, until more is said. */
  readonly waitingSince: Date | null;
}

/** What more is said does to an open case, or begins one; `alerts` where the officers are to be told. */
export function afterMoreWasSaid(
  open: SafetyCase | null,
  urgency: SafetyUrgency,
  { now, newId }: { readonly now: Date; readonly newId: () => Id },
): { readonly after: SafetyCase; readonly alerts: boolean } {
  if (!open) return { after: { id: newId(), urgency, round: 1, waitingSince: now }, alerts: true };
  const higher = moreUrgent(open.urgency, urgency);
  // Those who were alerted already are being reminded: a flood of words is no flood of emails.
  const alerts = open.waitingSince === null || higher !== open.urgency;
  const after = { id: open.id, urgency: higher, round: open.round + (alerts ? 1 : 0) };
  return { after: { ...after, waitingSince: open.waitingSince ?? now }, alerts };
}

const hourMs = 3_600_000;

/**
 * How many hours lie between alerts while nobody has acted. Somebody who asks for help or does not feel safe should hear back
 * on the same day, so each officer has half a working day, twice, before a second person is told; for a mailbox, a day. After
 * that once a day: often enough to be met, too seldom to be turned off.
 */
const hoursBetween: Readonly<Record<SafetyUrgency, readonly number[]>> = { now: [4, 4], soon: [] };
const hoursLater = 24;
const firstStepOfSecondPerson = 2;

/** When the alert after this one is due, should nobody have acted by then. Steps count from 0, and never end by themselves. */
export function nextAlertAt(urgency: SafetyUrgency, step: number, at: Date): Date {
  return new Date(at.getTime() + (hoursBetween[urgency][step] ?? hoursLater) * hourMs);
}

/** Whether an alert is still to be sent: nobody has acted since, and no newer round took its place. */
export function isStillWaiting({ waitingSince, round }: SafetyCase, alert: { readonly round: number }): boolean {
  return waitingSince !== null && round === alert.round;
}

/** Who at the practice is told in a step: first those who look after safety, later the leads too; anybody where there are none. */
export function alertedIn<Person extends { readonly roles: readonly PracticeRole[] }>(
  step: number,
  people: readonly Person[],
): readonly Person[] {
  const holding = (...roles: readonly PracticeRole[]) =>
    people.filter((one) => one.roles.some((role) => roles.includes(role)));
  const officers = step < firstStepOfSecondPerson ? holding('safety') : holding('safety', 'lead');
  if (officers.length > 0) return officers;
  const leads = holding('lead');
  return leads.length > 0 ? leads : people;
}
