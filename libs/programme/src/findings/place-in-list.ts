import { openEpisodes, placeCouple } from '@troth/database';
import { coupleRank, quietEndsAt, type Enrolment } from '@troth/domain';
import type { Work } from '../work.js';

/**
 * Works out a couple's place in its coach's list from its open episodes, and when the first quiet one comes back;
 * `findingsVersion` where they were found by these rules just now.
 */
export async function placeInList(
  { tx, now }: Work,
  couple: Enrolment,
  findingsVersion: number | null = null,
): Promise<void> {
  const episodes = await openEpisodes(tx, couple);
  const place = { ...coupleRank(episodes, now), quietEndsAt: quietEndsAt(episodes, now), findingsVersion };
  await placeCouple(tx, { practiceId: couple.practiceId, enrolmentId: couple.id }, place);
}
