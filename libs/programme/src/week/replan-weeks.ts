import { holdCouplesBehind, unfinishedWeeks, writePlansOf } from '@troth/database';
import { weeksInNewerZones } from '@troth/domain/calendar';
import type { Work } from '../work.js';

export interface Replanned {
  readonly weeks: number;
  /** Slots whose instant is another now. */
  readonly moved: number;
}

/**
 * Plans again the unfinished weeks of some couples that zone data older than `version` has planned. Each week says by
 * which it was planned, so that this is done once; `limit` bounds the weeks that are looked for.
 */
export async function replanWeeks(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  { version, limit }: { readonly version: string; readonly limit: number },
): Promise<Replanned> {
  const held = await holdCouplesBehind(tx, version, limit);
  if (held.length === 0) return { weeks: 0, moved: 0 };
  const weeks = await unfinishedWeeks(tx, version, held);
  const couples = [...Map.groupBy(weeks, ({ enrolmentId }) => enrolmentId).values()];
  const replanned = couples.flatMap((ofCouple) => {
    const { couple, lastAsked } = ofCouple[0]!;
    return weeksInNewerZones(ofCouple, couple, lastAsked, now).filter(({ behind }) => behind);
  });
  return { weeks: replanned.length, moved: await writePlansOf(tx, version, replanned) };
}
