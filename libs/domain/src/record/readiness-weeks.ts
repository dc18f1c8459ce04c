import type { ReadinessWeek } from '../check-in/readiness.js';
import type { Side } from '../enrolment/partner.js';
import type { Id } from '../ids.js';
import { closedWeeks, type CoupleRecord } from './couple-record.js';

/** Both partners' readiness in the closed, unpaused weeks of one round: what `mark-ready` is decided on. */
export function readinessWeeks(record: CoupleRecord, roundId: Id): readonly ReadinessWeek[] {
  const inRound = (side: Side) => closedWeeks(record.partners[side]).filter((week) => week.roundId === roundId);
  const ofB = new Map(inRound('b').map((week) => [week.week, week]));
  return inRound('a').map((a) => {
    const b = ofB.get(a.week);
    const asked: Side[] = [...(a.askedReadiness ? ['a' as const] : []), ...(b?.askedReadiness ? ['b' as const] : [])];
    return { week: a.week, a: a.readiness, b: b?.readiness ?? null, asked };
  });
}
