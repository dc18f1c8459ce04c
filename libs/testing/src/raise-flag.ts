import {
  beginEpisodes,
  idsAt,
  loadEnrolment,
  openEpisodes,
  placeCouple,
  type Database,
  type EnrolmentRef,
} from '@troth/database';
import {
  coupleRank,
  findingsVersion,
  quietEndsAt,
  type AttentionFlagId,
  type Evidence,
  type Id,
  type Side,
} from '@troth/domain';

/** One episode as it begins at `now`, whatever the couple's record says; level 2 unless another is given. */
export interface RaisedFlag {
  readonly flag: AttentionFlagId;
  readonly side: Side | null;
  readonly now: Date;
  readonly evidence?: Evidence;
  readonly level?: 1 | 2 | 3;
}

/** Begins an episode and puts the couple in its place, for tests of what is shown and in which order. Returns its id. */
export async function raiseFlag(
  database: Database,
  ref: EnrolmentRef,
  { flag, side, now, evidence = { text: '', weeks: [], figures: {} }, level = 2 }: RaisedFlag,
): Promise<Id> {
  return database.transaction(async (tx) => {
    const couple = await loadEnrolment(tx, ref);
    if (!couple) throw new Error('There is no such couple.');
    const episode = {
      id: idsAt(now)(),
      kind: flag,
      partnerId: side && couple.partners[side].id,
      level,
      since: now,
      evidence,
      toldLevel: 0,
    } as const;
    await beginEpisodes(tx, ref, [episode], now);
    const open = await openEpisodes(tx, couple);
    const place = { ...coupleRank(open, now), quietEndsAt: quietEndsAt(open, now), findingsVersion };
    await placeCouple(tx, ref, place);
    return episode.id;
  });
}
