import { keepQuiet, markWordsRead } from '@troth/database';
import { isQuiet, seenAt, waysOfWords } from '@troth/domain';
import type { Work } from '../work.js';
import { holdEpisode, type EpisodeOfCoach } from './episode-of-coach.js';
import { placeInList } from './place-in-list.js';
import { reviewFindings } from './review-findings.js';

/** Up to when a coach has read words; those that came later stay unread. */
export interface SeenEpisode extends EpisodeOfCoach {
  readonly upTo?: Date;
}

/**
 * A coach has seen an episode. Of words that means that they were read, which ends it; anything else is left in peace for a
 * while. Doing so twice is no fault. False where this coach has no such episode.
 */
export async function seeEpisode(work: Work, { upTo, ...seen }: SeenEpisode): Promise<boolean> {
  const { tx, now } = work;
  const held = await holdEpisode(work, seen);
  if (!held) return false;
  const { ref, couple, open, partnerId, flag } = held;
  if (!open || (open.quiet?.as === 'seen' && isQuiet(open, now))) return true;
  const quiet = seenAt(now, open, flag?.urgency ?? 'worry');
  const { attentionId, coachId } = seen;
  const until = flag?.urgency === 'words' ? null : (quiet.until?.toISOString() ?? null);
  await work.record([{ name: 'attention.seen', payload: { attentionId, coachId, until }, ...ref }]);
  if (flag?.urgency === 'words' && partnerId !== null) {
    const cameAs = waysOfWords.find((way) => way === flag.id)!;
    await markWordsRead(tx, { ...ref, partnerId }, { cameAs, upTo: upTo ?? now, now });
    await reviewFindings(work, couple);
    return true;
  }
  await keepQuiet(tx, ref, { id: attentionId, quiet, by: coachId });
  await placeInList(work, couple);
  return true;
}
