import { insertSlots, peopleOfPractice, safetyCasesToAlert, type ClaimedSlot } from '@troth/database';
import { alertedIn, isStillWaiting, nextAlertAt, type Id } from '@troth/domain';
import type { Work } from '../work.js';
import { alertOfSlot, alertSlot } from './alert-slot.js';

/** One alert to one person at the practice. */
export interface SafetyAlert {
  readonly coachId: Id;
  /** The first about what was said, or a later one since nobody has acted. */
  readonly isFirst: boolean;
  readonly slot: ClaimedSlot;
}

/** Whom the alerts that are due go to; each one plans the next, until somebody has acted. */
export async function alertOfficers(work: Work, slots: readonly ClaimedSlot[]): Promise<readonly SafetyAlert[]> {
  const alerts: SafetyAlert[] = [];
  for (const slot of slots) alerts.push(...(await alertsOf(work, slot)));
  return alerts;
}

async function alertsOf({ tx, now, newId }: Work, slot: ClaimedSlot): Promise<readonly SafetyAlert[]> {
  const { practiceId, subjectId: caseId } = slot;
  const { round, step } = alertOfSlot(slot);
  const [found] = await safetyCasesToAlert(tx, practiceId, [caseId]);
  if (!found || !isStillWaiting(found, { round })) return [];
  const dueAt = nextAlertAt(found.urgency, step, now);
  await insertSlots(tx, [alertSlot(found, { step: step + 1, id: newId(), dueAt })]);
  const people = alertedIn(step, await peopleOfPractice(tx, practiceId));
  return people.map(({ id: coachId }) => ({ coachId, isFirst: step === 0, slot }));
}
