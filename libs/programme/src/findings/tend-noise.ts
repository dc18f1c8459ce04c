import { answeredCouples, keepNoise, loadNoise, practiceToMeasure, reviewAllOf } from '@troth/database';
import { addWeeks, fewestAnswers, measuredNoise, noiseHasMoved, weekOfLocalDate, type Id } from '@troth/domain';
import type { Work } from '../work.js';

const DAY_MS = 86_400_000;
/** The latest half year of the latest couples: more would hardly make the figures more certain. */
const WEEKS = 26;
const COUPLES = 500;

/** A practice that was looked at, and whether its figures are new. */
export interface TendedNoise {
  readonly practiceId: Id;
  readonly isNew: boolean;
}

/**
 * Works out once a day what one practice's own answers say of their noise; null where all were looked at today. New figures
 * are kept only where they have moved, and every couple is then reviewed by them, with nobody mailed of it.
 */
export async function tendNoise({ tx, now }: Work): Promise<TendedNoise | null> {
  const today = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS);
  const practiceId = await practiceToMeasure(tx, today);
  if (practiceId === null) return null;
  const from = addWeeks(weekOfLocalDate(now.toISOString().slice(0, 10)), -WEEKS);
  const couples = await answeredCouples(tx, practiceId, { from, fewest: fewestAnswers, limit: COUPLES });
  const measured = measuredNoise(couples);
  const kept = (await loadNoise(tx, practiceId))?.figures ?? null;
  const isNew = measured !== null && (kept === null || noiseHasMoved(kept, measured));
  await keepNoise(tx, practiceId, { couples: couples.length, figures: isNew ? measured : null, now });
  if (isNew) await reviewAllOf(tx, practiceId);
  return { practiceId, isNew };
}
