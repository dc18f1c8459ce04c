import type { Enrolment } from '../enrolment/enrolment.js';
import type { Round } from '../enrolment/round.js';
import { stageOf } from '../programmes/look-up.js';
import { refusal, type Refusal } from '../refusal.js';

export type PracticeDecision =
  { readonly ok: true; readonly round: Round } | { readonly ok: false; readonly refusal: Refusal };

/** Whether a partner may say now that one of the stage's practices was done or not. Of an optional stage nothing is kept. */
export function maySayOfPractice(enrolment: Enrolment, weeklyPractice: string): PracticeDecision {
  return decide(enrolment, weeklyPractice, ({ practices, alone }) => [...practices, ...alone]);
}

/** Whether a coach may choose a practice for a coming week, of those that are done together; null for none. */
export function mayAssignPractice(enrolment: Enrolment, weeklyPractice: string | null): PracticeDecision {
  return decide(enrolment, weeklyPractice, ({ practices }) => practices);
}

function decide(
  { state, round, programmeVersion }: Enrolment,
  weeklyPractice: string | null,
  choice: (stage: ReturnType<typeof stageOf>) => readonly { readonly id: string }[],
): PracticeDecision {
  if (state !== 'active' || !round) return { ok: false, refusal: refusal('not-active') };
  const stage = stageOf(programmeVersion, round.stage);
  if (!stage.scored) return { ok: false, refusal: refusal('stage-keeps-nothing') };
  if (weeklyPractice === null || choice(stage).some(({ id }) => id === weeklyPractice)) return { ok: true, round };
  return { ok: false, refusal: refusal('not-a-practice-of-the-stage') };
}
