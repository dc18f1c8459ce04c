import type { CoupleInList } from '@troth/contract';

/** What each couple that needs nobody now is listed under, in this order. */
const titles = {
  active: 'On their way',
  paused: 'Paused',
  'awaiting-partner': 'Waiting for both to say yes',
  ended: 'Ended',
} as const;

type Standing = keyof typeof titles;

/** Couples under the title of how they stand, each in the order given; titles without a couple stay out. */
export function byState(couples: readonly CoupleInList[]): { title: string; couples: CoupleInList[] }[] {
  const standings = Object.keys(titles) as Standing[];
  return standings
    .map((standing) => ({
      title: titles[standing],
      couples: couples.filter(({ state }) => standingOf(state) === standing),
    }))
    .filter(({ couples: those }) => those.length > 0);
}

function standingOf(state: CoupleInList['state']): Standing {
  return state === 'completed' || state === 'withdrawn' ? 'ended' : state;
}
