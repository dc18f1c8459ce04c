import { placeOf, programmeOf, stageOf } from '../programmes/look-up.js';
import type { StagePlace } from '../programmes/stage-place.js';
import type { StageId } from '../programmes/stage.js';
import type { Say } from '@troth/messages';
import type { Enrolment } from './enrolment.js';
import { hasCompleted, hasEntered } from './rounds.js';

/** Where a couple stands in the programme. */
export interface Position {
  readonly stage: StageId;
  readonly title: string;
  readonly place: StagePlace;
  readonly round: number;
  /** From 1; paused weeks are not counted. */
  readonly weekInRound: number;
  /** An optional stage is listed only once the couple has entered it. */
  readonly stages: readonly StagePosition[];
}

export interface StagePosition {
  readonly id: StageId;
  readonly title: string;
  readonly state: 'completed' | 'here' | 'ahead';
}

/** The place of the open round, or of the last one after the end; null before the start. `weekInRound` is 0 where none has begun. */
export function position(enrolment: Enrolment, weekInRound: number, say: Say): Position | null {
  const round = enrolment.round ?? enrolment.rounds.at(-1);
  if (!round) return null;
  const { stages } = programmeOf(enrolment.programmeVersion);
  const listed = stages.filter(({ id, scored }) => scored || hasEntered(enrolment, id));
  return {
    stage: round.stage,
    title: say(stageOf(enrolment.programmeVersion, round.stage).title),
    place: placeOf(enrolment.programmeVersion, round.stage),
    round: round.number,
    weekInRound: Math.max(1, weekInRound),
    stages: listed.map(({ id, title }) => ({ id, title: say(title), state: stateOf(enrolment, id) })),
  };
}

function stateOf(enrolment: Enrolment, id: StageId): StagePosition['state'] {
  if (enrolment.round?.stage === id) return 'here';
  return hasCompleted(enrolment, id) ? 'completed' : 'ahead';
}
