import { closeSafetyCase, eraseSafetyOf, insertSafetyAct, type QueuedCase } from '@troth/database';
import { safetyActPlace, type ClosingReason, type Id, type SafetyActKind } from '@troth/domain';
import { seal } from '@troth/sealing';
import type { Work } from '../work.js';

/** Who acts on which case. */
export interface Acting {
  readonly practiceId: Id;
  readonly coachId: Id;
  readonly on: QueuedCase;
}

/** Writes down what an officer did, its words sealed; from then on nobody is reminded. */
export async function noteSafetyAct(
  { tx, now, newId, keys }: Work,
  { practiceId, coachId, on }: Acting,
  kind: SafetyActKind,
  words: string,
): Promise<void> {
  const id = newId();
  const sealed = words === '' ? null : seal(keys, words, safetyActPlace(id));
  await insertSafetyAct(tx, { practiceId, id, caseId: on.id, coachId, kind, doneAt: now, sealed });
}

/** Closes a case. Where nothing else is kept of its person any more, what they said goes with it. */
export async function closeCase(
  work: Work,
  acting: Acting,
  { why, words }: { readonly why: ClosingReason; readonly words: string },
): Promise<boolean> {
  const { practiceId, on } = acting;
  if (!(await closeSafetyCase(work.tx, { practiceId, id: on.id }, why, work.now))) return false;
  if (on.enrolmentId === null) await eraseSafetyOf(work.tx, { practiceId, partnerId: on.partnerId });
  else await noteSafetyAct(work, acting, 'close', words);
  return true;
}
