import type { CoupleInList } from '@troth/contract';

type Figure = CoupleInList['trust']['a'];

/** The Mondays of the weeks that figures side by side were given in: none where all are new, one where it is the same. */
export function givenIn(figures: readonly Figure[]): readonly string[] {
  const given = figures.filter((figure) => figure !== null);
  if (!given.some(({ old }) => old)) return [];
  const weeks = given.map(({ givenInWeekOf }) => givenInWeekOf);
  return weeks.every((week) => week === weeks[0]) ? weeks.slice(0, 1) : weeks;
}
