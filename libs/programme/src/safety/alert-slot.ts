import type { NewSlot } from '@troth/database';
import type { Id, SafetyCase } from '@troth/domain';

interface Alert {
  readonly round: number;
  readonly step: number;
}

/** The slot of one alert about a case. It belongs to no couple: what is due for a couple never waits for it. */
export function alertSlot(
  { practiceId, id: caseId, round }: Pick<SafetyCase, 'id' | 'round'> & { readonly practiceId: Id },
  { step, id, dueAt }: { readonly step: number; readonly id: Id; readonly dueAt: Date },
): NewSlot {
  return { id, practiceId, kind: 'safety', subjectId: caseId, enrolmentId: null, localWeek: `${round} ${step}`, dueAt };
}

/** Which alert a slot is. */
export function alertOfSlot({ localWeek }: Pick<NewSlot, 'localWeek'>): Alert {
  const [round = 0, step = 0] = localWeek.split(' ').map(Number);
  return { round, step };
}
