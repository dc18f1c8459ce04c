import type { LocalWeek } from '../calendar/local-week.js';
import type { StageId } from '../programmes/stage.js';
import { withoutAgreements } from './decisions/change-partner.js';
import type { Enrolment } from './enrolment.js';
import { change, happening, type Change, type Turn } from './decisions/happening.js';
import type { Round, RoundEnd } from './round.js';

/** Opens the next round of a stage; the earlier rounds stay as they were. */
export function enterStage(enrolment: Enrolment, stage: StageId, enteredWeek: LocalWeek, { now, ids }: Turn): Change {
  const earlier = enrolment.rounds.filter((round) => round.stage === stage);
  const round: Round = {
    id: ids(),
    stage,
    number: earlier.length + 1,
    enteredAt: now,
    enteredWeek,
    readyAt: null,
    endedAt: null,
    endedAs: null,
  };
  const entered = { ...withoutAgreements(enrolment), round, rounds: [...enrolment.rounds, round] };
  return change(entered, happening('stage.entered', { stage, roundId: round.id, number: round.number }));
}

/** The enrolment with its open round changed, in both places where it stands. */
export function changeRound(enrolment: Enrolment, round: Round, changes: Partial<Round>): Enrolment {
  const changed = { ...round, ...changes };
  const rounds = enrolment.rounds.map((each) => (each.id === round.id ? changed : each));
  return { ...enrolment, round: changed.endedAt ? null : changed, rounds };
}

export function endRound(enrolment: Enrolment, round: Round, endedAs: RoundEnd, now: Date): Enrolment {
  return changeRound(enrolment, round, { endedAt: now, endedAs });
}

export function hasCompleted({ rounds }: Enrolment, stage: StageId): boolean {
  return rounds.some((round) => round.stage === stage && round.endedAs === 'completed');
}

/** Whether the couple has ever been in the stage. */
export function hasEntered({ rounds }: Enrolment, stage: StageId): boolean {
  return rounds.some((round) => round.stage === stage);
}
