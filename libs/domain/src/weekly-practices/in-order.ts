import { hurtOf, type Intake } from '../intake/intake.js';
import { stageOf } from '../programmes/look-up.js';
import type { PracticeAlone, StageId, WeeklyPractice } from '../programmes/stage.js';

/** What of an intake one's own practices are chosen by. */
type Told = Pick<Intake, 'hurt' | 'causes'>;

/**
 * What a couple can do together, in the order in which the weeks of a round offer it. It depends on nothing that either
 * partner told: both see the same, so it tells neither what the other said.
 */
export function practicesTogether(version: string, stage: StageId, round: number): readonly WeeklyPractice[] {
  const { practices, again } = stageOf(version, stage);
  if (round <= 1) return practices;
  const first = again.flatMap((id) => practices.filter((practice) => practice.id === id));
  return [...first, ...practices.filter(({ id }) => !again.includes(id))];
}

/**
 * What one partner can do alone: one that is for everyone, then what fits their own account, then the others for
 * everyone, and last what is meant for another account. Without an account nothing fits.
 */
export function practicesAlone(version: string, stage: StageId, told: Told | null): readonly PracticeAlone[] {
  const { alone } = stageOf(version, stage);
  const [opening, ...rest] = alone.filter(({ fits }) => !fits);
  const meant = alone.filter(({ fits }) => fits);
  const fitting = meant.filter((practice) => suits(practice, told));
  return [...(opening ? [opening] : []), ...fitting, ...rest, ...meant.filter((one) => !fitting.includes(one))];
}

function suits({ fits }: PracticeAlone, told: Told | null): boolean {
  if (!fits || !told) return false;
  const hurt = hurtOf(told);
  const suitsHurt = !fits.hurts || (hurt !== null && fits.hurts.includes(hurt));
  return suitsHurt && (!fits.causes || told.causes.some((cause) => fits.causes?.includes(cause)));
}
