import { placeOf, practiceOfWeek, stageOf, type CoupleStanding, type StageId } from '@troth/domain';
import type { Say } from '@troth/messages';
import type { z } from 'zod';
import type { weeklyReportVariables } from './variables.js';

type Given = z.input<typeof weeklyReportVariables>;

export interface Place {
  readonly stage: StageId;
  readonly round: number;
  readonly weekInRound: number;
}

/** Where they are now: as the week that closed, or at the beginning of the stage that they moved to meanwhile. */
export function placeNow(couple: Pick<CoupleStanding, 'stage' | 'round'>, { stage, round, weekInRound }: Place): Place {
  if (!couple.stage || couple.stage === stage) return { stage, round, weekInRound };
  return { stage: couple.stage, round: couple.round ?? 1, weekInRound: 1 };
}

export function placeWords(version: string, { stage: id, round, weekInRound }: Place, say: Say): Given['stage'] {
  return { title: say(stageOf(version, id).title), ...placeOf(version, id), round, week: weekInRound };
}

/** For the week ahead. None for a stage that is never nudged; its ideas stand on the couple's page. */
export function comingPractice(
  { programmeVersion: version, assigned }: Pick<CoupleStanding, 'programmeVersion' | 'assigned'>,
  at: Place,
  closed: Place,
  say: Say,
): Given['practice'] {
  if (!stageOf(version, at.stage).scored) return null;
  const weekInRound = at.stage === closed.stage ? at.weekInRound + 1 : 1;
  const { title, minutes, steps } = practiceOfWeek(version, { ...at, weekInRound }, assigned);
  return { title: say(title), minutes, steps: steps.map((step) => say(step)) };
}
