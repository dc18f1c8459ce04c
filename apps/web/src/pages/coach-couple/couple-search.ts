import { readTimelineSearch, type TimelineSearch } from '../../panels/timeline/timeline-search';

/** What the address of a couple's page says: what its timeline shows, and which two periods lie beside each other; none where it says none. */
export interface CoupleSearch extends TimelineSearch {
  periods?: string;
}

/** Two periods that nobody has chosen yet. */
export const anyPeriods = 'any';

/** `2026-W30.2026-W33_2026-W34.2026-W37`: first and last week of the one, and of the other. */
const shape = /^(any|\d{4}-W\d\d\.\d{4}-W\d\d_\d{4}-W\d\d\.\d{4}-W\d\d)$/;

/** Whatever somebody typed into the address: what is neither is passed over. */
export function readCoupleSearch(given: Record<string, unknown>): CoupleSearch {
  const { periods } = given;
  const shown = readTimelineSearch(given);
  return typeof periods === 'string' && shape.test(periods) ? { ...shown, periods } : shown;
}
