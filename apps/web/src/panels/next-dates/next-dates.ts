import type { Us } from '@troth/contract';

/** A day, or an hour of it, that is still to come. */
export interface NextDate {
  readonly what: 'week-closes' | 'check-in' | 'my-promise' | 'their-promise';
  readonly on: string;
  readonly time: string | null;
  /** What was promised. */
  readonly text: string | null;
}

/** What comes next for its reader, soonest first, after this week's own check-in, which stands above it. */
export function nextDates(us: Pick<Us, 'today' | 'week' | 'myPromises' | 'promisesToMe'>): NextDate[] {
  const { today, week } = us;
  const dates: NextDate[] = [];
  if (week) dates.push({ what: 'week-closes', on: week.closesAt.date, time: week.closesAt.time, text: null });
  if (week?.nextAt) dates.push({ what: 'check-in', on: week.nextAt.date, time: week.nextAt.time, text: null });
  for (const [what, promises] of [
    ['my-promise', us.myPromises],
    ['their-promise', us.promisesToMe],
  ] as const) {
    const coming = promises.filter(({ open, letGo, dueOn }) => open && !letGo && dueOn >= today);
    dates.push(...coming.map(({ dueOn, text }) => ({ what, on: dueOn, time: null, text })));
  }
  return dates.sort((one, other) => orderOf(one).localeCompare(orderOf(other)));
}

function orderOf({ on, time }: NextDate): string {
  return `${on} ${time ?? ''}`;
}
