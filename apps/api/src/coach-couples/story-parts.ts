import type { CoupleStory } from '@troth/contract';
import type { ReachedMilestone, RhythmStep } from '@troth/database';
import { milestones, partnerOf, stageOf, type Enrolment } from '@troth/domain';
import { say } from '../speech/say.js';

export function roundsOf({ rounds, programmeVersion }: Enrolment): CoupleStory['rounds'] {
  return rounds.map((round) => ({
    roundId: round.id,
    title: say(stageOf(programmeVersion, round.stage).title),
    number: round.number,
    enteredWeek: round.enteredWeek,
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
    const maker = partnerId === null ? undefined : partnerOf(enrolment, partnerId);
    const { id, messages } = milestone;
    return [
      {
        id,
        title: say(messages.title),
        of: maker?.side ?? ('couple' as const),
        reachedAt: reachedAt.toISOString(),
        coachPrompt: say(messages.coachPrompt),
      },
    ];
  });
}

/** How often each was asked from when on, of the partners that there are. */
export function rhythmsOf(enrolment: Enrolment, steps: readonly RhythmStep[]): CoupleStory['rhythms'] {
  return steps.flatMap(({ partnerId, rhythm, at }) => {
    const of = partnerOf(enrolment, partnerId)?.side;
    return of ? [{ of, rhythm, at: at.toISOString() }] : [];
  });
}
