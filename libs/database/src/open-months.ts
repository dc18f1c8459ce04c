const MONTHS_BACK = 2;
const MONTHS_AHEAD = 1;

/**
 * The partitions, as the first days of months (UTC), in which work may still be open at an instant: nothing lives longer
 * than two weeks, and a clock that was set back leaves some behind. Naming them spares PostgreSQL from planning over years.
 */
export function openMonths(now: Date): string[] {
  return Array.from({ length: MONTHS_BACK + 1 + MONTHS_AHEAD }, (_, index) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS_BACK + index, 1)).toISOString().slice(0, 10),
  );
}

/** The partitions that some rows lie in, each once. */
export function monthsOf(rows: readonly { readonly month: string }[]): string[] {
  return [...new Set(rows.map(({ month }) => month))];
}
