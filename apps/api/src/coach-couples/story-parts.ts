import type { ReachedMilestone } from '@troth/database';
import { milestones, partnerOf, stageOf, type Enrolment } from '@troth/domain';
import type { CoupleStory } from './couples.schemas.js';

export function roundsOf({ rounds, programmeVersion }: Enrolment): CoupleStory['rounds'] {
  return rounds.map((round) => ({
    roundId: round.id,
    title: stageOf(programmeVersion, round.stage).title,
    number: round.number,
    enteredAt: round.enteredAt.toISOString(),
    readyAt: round.readyAt?.toISOString() ?? null,
    endedAt: round.endedAt?.toISOString() ?? null,
    endedAs: round.endedAs,
  }));
}

/** A milestone that a newer version has written is left out rather than shown without words. */
export function milestonesOf(enrolment: Enrolment, reached: readonly ReachedMilestone[]): CoupleStory['milestones'] {
  return reached.flatMap(({ kind, partnerId, reachedAt }) => {
    const milestone = Object.values(milestones).find(({ id }) => id === kind);
    if (!milestone) return [];
    const of = (partnerId && partnerOf(enrolment, partnerId)?.side) || 'couple';
    const { prompt, coachPrompt } = milestone;
    return [{ id: milestone.id, title: prompt.title, of, reachedAt: reachedAt.toISOString(), coachPrompt }];
  });
}
