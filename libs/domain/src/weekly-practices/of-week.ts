import type { StageId, WeeklyPractice } from '../programmes/stage.js';
import { practicesTogether } from './in-order.js';

/** A week of a couple's way: the stage, which stay in it this is, and which week of that stay, both from 1. */
export interface WeekOfRound {
  readonly stage: StageId;
  readonly round: number;
  readonly weekInRound: number;
}

/** What a coach chose for one week of a round. */
export interface AssignedPractice {
  readonly weekInRound: number;
  readonly weeklyPractice: string;
}

/**
 * What a couple does together in one week: what its coach chose for it, else the week's own; a long stay begins again
 * with the first. One that the stage does not have (any more) was not chosen.
 */
export function practiceOfWeek(
  version: string,
  { stage, round, weekInRound }: WeekOfRound,
  assigned: readonly AssignedPractice[] = [],
): WeeklyPractice {
  const practices = practicesTogether(version, stage, round);
  const week = Math.max(1, Math.trunc(weekInRound));
  const chosen = assigned.find((one) => one.weekInRound === week)?.weeklyPractice;
  const practice = practices.find(({ id }) => id === chosen) ?? ofTurn(practices, week);
  if (!practice) throw new Error(`The stage ${stage} has no practice for week ${weekInRound}.`);
  return practice;
}

/** The one whose turn it is in a week, counted from 1; undefined where there is none at all. */
export function ofTurn<P extends WeeklyPractice>(practices: readonly P[], week: number): P | undefined {
  return practices[(Math.max(1, week) - 1) % practices.length];
}
