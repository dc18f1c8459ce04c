import { leastMeasuredChange, measuredChange } from './measure.js';
import { trothSix } from './troth-6.js';

/** One answered measure: when, and its score. */
export interface MeasurePoint {
  readonly at: Date;
  readonly score: number;
}

export interface OffTrack {
  readonly why: 'worse' | 'no better';
  /** When the answers were given that showed it first. */
  readonly since: Date;
  readonly first: number;
  readonly latest: number;
  /** From the first answers to the latest. */
  readonly weeks: number;
}

/** Without a clear rise by then, somebody looks. */
export const weeksToImprove = 16;

const weekMs = 7 * 86_400_000;

/**
 * Whether one partner is not on track by our six questions, against their first answers: clearly worse; or, after 16
 * weeks or more, not clearly better, where there was room to be. Clearly: by the reliable change. Oldest first.
 */
export function offTrack(points: readonly MeasurePoint[]): OffTrack | null {
  const now = judged(points, points.length - 1);
  if (now === null) return null;
  // Back to where it began, whatever its reason was meanwhile.
  let from = points.length - 1;
  while (from > 1 && judged(points, from - 1) !== null) from -= 1;
  return { ...now, since: points[from]!.at };
}

function judged(points: readonly MeasurePoint[], at: number): Omit<OffTrack, 'since'> | null {
  const [first, latest] = [points[0], points[at]];
  if (!first || !latest || at < 1) return null;
  const change = measuredChange(trothSix, first.score, latest.score);
  const weeks = Math.round((latest.at.getTime() - first.at.getTime()) / weekMs);
  const figures = { first: first.score, latest: latest.score, weeks };
  if (change === 'worse') return { why: 'worse', ...figures };
  const hadRoom = first.score + leastMeasuredChange(trothSix) <= trothSix.scale.max;
  return weeks >= weeksToImprove && change === 'about the same' && hadRoom ? { why: 'no better', ...figures } : null;
}
