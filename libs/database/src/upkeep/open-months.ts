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

/**
 * A condition that a column is one of these months, or any for null. The months stand in it as they are, not as a
 * parameter: so PostgreSQL plans for their partitions alone, which costs a small part of planning for all of them.
 * @sql {column} in ('2026-11-01'::date)
 */
export function inMonths(column: 'month' | `${string}.month`, months: readonly string[] | null): string {
  if (months === null) return 'true';
  const written = months.map((month) => {
    if (!/^\d{4,}-\d\d-01$/.test(month)) throw new Error(`${month} is not the first day of a month.`);
    return `'${month}'::date`;
  });
  return written.length === 0 ? 'false' : `${column} in (${written.join(', ')})`;
}
