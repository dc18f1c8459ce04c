import {
  findEpisode,
  holdFindings,
  keepQuiet,
  loadEnrolment,
  markWordsRead,
  openEpisodes,
  type EnrolmentRef,
} from '@troth/database';
import { attentionFlags, isQuiet, seenAt, type AttentionFlag, type Id } from '@troth/domain';
import type { Work } from '../work.js';
import { placeInList } from './place-in-list.js';
import { reviewFindings } from './review-findings.js';

export interface EpisodeOfCoach {
  readonly practiceId: Id;
  readonly coachId: Id;
  readonly attentionId: Id;
}

/**
 * A coach has seen an episode. Of words that means that they were read, which ends it; anything else is left in peace for a
 * while. Doing so twice is no fault. False where this coach has no such episode.
 */
export async function seeEpisode(work: Work, seen: EpisodeOfCoach): Promise<boolean> {
  const { tx, now } = work;
  const found = await findEpisode(tx, seen);
  if (!found) return false;
  const ref: EnrolmentRef = { practiceId: seen.practiceId, enrolmentId: found.enrolmentId };
  await holdFindings(tx, ref);
  const couple = await loadEnrolment(tx, ref);
  const episode = couple && (await openEpisodes(tx, couple)).find(({ id }) => id === seen.attentionId);
  if (!couple || !episode) return true;
  if (episode.quiet?.as === 'seen' && isQuiet(episode, now)) return true;
  const flag = Object.values<AttentionFlag>(attentionFlags).find(({ id }) => id === found.kind);
  const quiet = seenAt(now, episode, flag?.urgency ?? 'worry');
  const { practiceId, coachId, attentionId } = seen;
  if (flag?.urgency === 'words') {
    if (found.partnerId === null) return true;
    const cameAs = found.kind === 'note' ? 'note' : 'reply';
    await markWordsRead(tx, { practiceId, partnerId: found.partnerId }, { cameAs, upTo: now, now });
    await reviewFindings(work, couple);
  } else {
    await keepQuiet(tx, ref, { id: attentionId, quiet, by: coachId });
    await placeInList(work, couple);
  }
  const until = quiet.until?.toISOString() ?? null;
  await work.record([{ name: 'attention.seen', payload: { attentionId, coachId, until }, ...ref }]);
  return true;
}
