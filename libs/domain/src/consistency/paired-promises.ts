import type { LocalWeek } from '../calendar/local-week.js';
import type { RecordedPromise } from '../promises/end.js';
import { worthOf } from './promise-rate.js';

/** A promise that counts in both views: 1 kept, ½ partly, 0 not; and the week in which the later of the two was said. */
export interface PairedPromise {
  readonly week: LocalWeek;
  readonly own: number;
  readonly seen: number;
}

/** The promises that both have marked in weeks that count, the first first; excused and can't-say are no mark. */
export function pairedPromises(
  promises: readonly RecordedPromise[],
  counting: ReadonlySet<LocalWeek>,
): readonly PairedPromise[] {
  const pairs = promises.flatMap(({ own, seen, ownWeek, seenWeek }) => {
    const [mine, others] = [own && worthOf(own), seen && worthOf(seen)];
    if (mine === null || others === null || ownWeek === null || seenWeek === null) return [];
    if (!counting.has(ownWeek) || !counting.has(seenWeek)) return [];
    return [{ week: ownWeek > seenWeek ? ownWeek : seenWeek, own: mine, seen: others }];
  });
  return pairs.sort((x, y) => (x.week < y.week ? -1 : x.week > y.week ? 1 : 0));
}
