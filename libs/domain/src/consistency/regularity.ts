/** One week of one partner; a week still open counts only once it is answered. */
export interface AskedWeek {
  readonly asked: boolean;
  readonly answered: boolean;
  readonly closed: boolean;
  /** Paused: neither asked nor missed. */
  readonly frozen: boolean;
}

export interface Regularity {
  readonly answered: number;
  readonly asked: number;
}

/** Weeks answered out of weeks asked. Paused weeks, and those that were not asked, are left out; there is no streak to lose. */
export function regularity(weeks: readonly AskedWeek[]): Regularity {
  const asked = weeks.filter((week) => week.asked && !week.frozen && (week.closed || week.answered));
  return { answered: asked.filter(({ answered }) => answered).length, asked: asked.length };
}
