type Open = 'due' | 'claimed' | 'handing-over';

/**
 * A condition on the state of deliveries that are looked up by their ids. Written so that no partial index on the state
 * serves it: those are full of rows that have moved on since, and PostgreSQL would walk through all of them for each id.
 * @sql {row}.state || '' in ('due')
 */
export function whoseStateIs(row: string, ...states: readonly Open[]): string {
  return `${row}.state || '' in (${states.map((state) => `'${state}'`).join(', ')})`;
}
