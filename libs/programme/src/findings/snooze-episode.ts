import { keepQuiet } from '@troth/database';
import { snoozedAt } from '@troth/domain';
import type { Work } from '../work.js';
import { holdEpisode, type EpisodeOfCoach } from './episode-of-coach.js';
import { placeInList } from './place-in-list.js';

export type Snoozed = 'snoozed' | 'unknown' | 'out-of-reach';

/** A coach wants to be left in peace about an episode until then, or with null until it gets worse. Words are to be read. */
export async function snoozeEpisode(work: Work, asked: EpisodeOfCoach, until: Date | null): Promise<Snoozed> {
  const { tx, now } = work;
  const held = await holdEpisode(work, asked);
  if (!held) return 'unknown';
  const { ref, couple, open, flag } = held;
  if (!open) return 'snoozed';
  const quiet = flag?.urgency === 'words' ? null : snoozedAt(now, open, until);
  if (!quiet?.until) return 'out-of-reach';
  const { attentionId, coachId } = asked;
  await keepQuiet(tx, ref, { id: attentionId, quiet, by: coachId });
  await placeInList(work, couple);
  const payload = { attentionId, coachId, until: quiet.until.toISOString() };
  await work.record([{ name: 'attention.snoozed', payload, ...ref }]);
  return 'snoozed';
}

/** A coach wants to see an episode again that was left in peace. False where this coach has no such episode. */
export async function recallEpisode(work: Work, asked: EpisodeOfCoach): Promise<boolean> {
  const held = await holdEpisode(work, asked);
  if (!held) return false;
  const { ref, couple, open } = held;
  if (!open?.quiet) return true;
  const { attentionId, coachId } = asked;
  await keepQuiet(work.tx, ref, { id: attentionId, quiet: null, by: coachId });
  await placeInList(work, couple);
  await work.record([{ name: 'attention.recalled', payload: { attentionId, coachId }, ...ref }]);
  return true;
}
