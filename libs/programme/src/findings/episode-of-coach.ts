import { findEpisode, holdFindings, loadEnrolment, openEpisodes, type EnrolmentRef } from '@troth/database';
import { attentionFlags, type AttentionFlag, type Enrolment, type Episode, type Id } from '@troth/domain';
import type { Work } from '../work.js';

/** An episode as a coach names it. */
export interface EpisodeOfCoach {
  readonly practiceId: Id;
  readonly coachId: Id;
  /** For whom they stand in now. */
  readonly covers?: readonly Id[];
  readonly attentionId: Id;
}

export interface HeldEpisode {
  readonly ref: EnrolmentRef;
  readonly couple: Enrolment;
  /** Null where it is over by now. */
  readonly open: Episode | null;
  readonly partnerId: Id | null;
  readonly flag: AttentionFlag | undefined;
}

/** The episode of a couple that this coach walks with, held until the work is done; null where there is none. */
export async function holdEpisode(work: Work, asked: EpisodeOfCoach): Promise<HeldEpisode | null> {
  const { tx } = work;
  const found = await findEpisode(tx, { ...asked, coachIds: [asked.coachId, ...(asked.covers ?? [])] });
  if (!found) return null;
  const ref = { practiceId: asked.practiceId, enrolmentId: found.enrolmentId };
  await holdFindings(tx, ref);
  const couple = await loadEnrolment(tx, ref);
  if (!couple) return null;
  const open = (await openEpisodes(tx, couple)).find(({ id }) => id === asked.attentionId) ?? null;
  const flag = Object.values<AttentionFlag>(attentionFlags).find(({ id }) => id === found.kind);
  return { ref, couple, open, partnerId: found.partnerId, flag };
}
