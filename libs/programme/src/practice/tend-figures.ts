import { couplesToCount, keepFigures, practiceToCount } from '@troth/database';
import { attentionFlags, figuresSince, practiceFigures, type Id } from '@troth/domain';
import type { Work } from '../work.js';

const worries = new Set(
  Object.values(attentionFlags)
    .filter(({ urgency, tells }) => urgency === 'worry' && tells === 'coach')
    .map(({ id }) => id),
);

/** Counts one practice that was not counted in this month yet, and keeps its figures; null where all were. */
export async function tendFigures({ tx, now }: Pick<Work, 'tx' | 'now'>): Promise<Id | null> {
  const month = now.toISOString().slice(0, 7);
  const practiceId = await practiceToCount(tx, month);
  if (practiceId === null) return null;
  const couples = await couplesToCount(tx, practiceId, figuresSince(now));
  const counted = couples.map((couple) => ({ ...couple, worries: couple.worries.filter((kind) => worries.has(kind)) }));
  await keepFigures(tx, practiceId, { month, figures: practiceFigures(counted, now), now });
  return practiceId;
}
