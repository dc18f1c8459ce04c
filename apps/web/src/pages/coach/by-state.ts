import type { CoupleInList } from '@troth/contract';
import type { Say } from '@troth/messages';
import { standings } from './messages';

type Standing = keyof typeof standings;

/** Couples under the title of how they stand, each in the order given; titles without a couple stay out. */
export function byState(couples: readonly CoupleInList[], say: Say): { title: string; couples: CoupleInList[] }[] {
  return (Object.keys(standings) as Standing[])
    .map((standing) => ({
      title: say(standings[standing]),
      couples: couples.filter(({ state }) => standingOf(state) === standing),
    }))
    .filter(({ couples: those }) => those.length > 0);
}

function standingOf(state: CoupleInList['state']): Standing {
  return state === 'completed' || state === 'withdrawn' ? 'ended' : state;
}
