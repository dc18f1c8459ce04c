import type { ReadinessWeek } from '../check-in/readiness.js';
import type { Id } from '../ids.js';
import { closedWeeks, type CoupleRecord } from './couple-record.js';

/** Both partners' readiness in the closed, unpaused weeks of one round: what `mark-ready` is decided on. */
export function readinessWeeks(record: CoupleRecord, roundId: Id): readonly ReadinessWeek[] {
  const ofB = new Map(closedWeeks(record.partners.b).map((week) => [week.week, week.readiness]));
  return closedWeeks(record.partners.a)
    .filter((week) => week.roundId === roundId)
    .map(({ week, readiness }) => ({ week, a: readiness, b: ofB.get(week) ?? null }));
}
