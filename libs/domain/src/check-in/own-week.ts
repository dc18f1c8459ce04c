import type { Rhythm } from './rhythm.js';

/** A week that has not closed, as one partner has it. */
export interface OwnWeek {
  readonly dueAt: Date;
  readonly closesAt: Date;
  readonly askedAt: Date | null;
  readonly answeredAt: Date | null;
}

/** Where one partner stands with the check-in of this week. */
export interface WeekStanding {
  readonly state: 'to-come' | 'open' | 'answered';
  readonly asksAt: Date;
  readonly closesAt: Date;
  /** When they are asked after it; null where that is not sure. */
  readonly nextAt: Date | null;
}

/**
 * How this week stands for one partner, from their weeks in order. Null between weeks, and for somebody who is asked less
 * often and not in this week.
 */
export function weekStanding(weeks: readonly OwnWeek[], rhythm: Rhythm, now: Date): WeekStanding | null {
  const ahead = weeks.filter(({ closesAt }) => closesAt > now);
  const [current, next] = ahead;
  if (!current) return null;
  const everyWeek = rhythm === 'every-week';
  if (current.askedAt === null && !everyWeek) return null;
  const { askedAt, answeredAt, dueAt, closesAt } = current;
  const asked = answeredAt === null ? 'open' : 'answered';
  const nextAt = everyWeek && next ? next.dueAt : null;
  return { state: askedAt === null ? 'to-come' : asked, asksAt: askedAt ?? dueAt, closesAt, nextAt };
}
