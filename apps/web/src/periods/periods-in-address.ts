import { inOrder, isLocalWeek, type TwoPeriods } from '@troth/domain';

/** The two periods of an address, the earlier first; null where it names a week that does not exist, or none. */
export function periodsIn(text: string): TwoPeriods | null {
  const weeks = text.split(/[._]/).filter(isLocalWeek);
  const [first, last, otherFirst, otherLast] = weeks;
  if (!first || !last || !otherFirst || !otherLast) return null;
  return inOrder({ first, last }, { first: otherFirst, last: otherLast });
}

export function inAddress({ earlier, later }: TwoPeriods): string {
  return `${earlier.first}.${earlier.last}_${later.first}.${later.last}`;
}
