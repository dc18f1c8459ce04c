import { couplesToPlan, planWeeks, type CoupleToPlan, type PlannedWeek, type WeekRef } from '@troth/database';
import { addWeeks, planInOrder, weeksFrom } from '@troth/domain/calendar';
import type { Work } from '../work.js';

/**
 * Plans what comes after weeks that have closed, so that each couple's next two weeks are always planned. What the
 * version before left out is planned with it.
 */
export async function planAhead({ tx, now, newId }: Work, closed: readonly WeekRef[]): Promise<void> {
  if (closed.length === 0) return;
  const couples = await couplesToPlan(tx, closed);
  await planWeeks(
    tx,
    couples.flatMap((couple) => weeksOf(couple, now)),
    newId,
  );
}

function weeksOf(couple: CoupleToPlan, now: Date): PlannedWeek[] {
  const { practiceId, enrolmentId, roundId, stage, partnerIds, preferences, aDueAt, bDueAt } = couple;
  const { last } = weeksFrom(addWeeks(couple.closed, 1));
  const first = addWeeks(couple.lastWeek ?? couple.closed, 1);
  const closing = { day: couple.closingDay, zone: couple.practiceZone };
  const plans = planInOrder({ first, last }, { ...preferences, closing }, { a: aDueAt, b: bDueAt }, now);
  return plans.map((plan) => ({ ...plan, practiceId, enrolmentId, roundId, stage, partnerIds }));
}
