import type { OwnPractice, OwnPractices } from '@troth/contract';
import type { KeptOfPractice } from '@troth/database';
import {
  ofTurn,
  practiceOfWeek,
  practicesAlone,
  practicesToShow,
  practicesTogether,
  stageOf,
  type AssignedPractice,
  type Intake,
  type WeeklyPractice,
  type WeekOfRound,
} from '@troth/domain';
import { say } from '../speech/say.js';

interface KeptOfWeek {
  readonly assigned: readonly AssignedPractice[];
  /** By the one who looks, in this round. */
  readonly said: readonly KeptOfPractice[];
  readonly account: Intake | null;
  readonly words: (kept: KeptOfPractice) => OwnPractice['words'];
}

/** What one partner can do in a week of a round: with the other, the same for both; and alone, by their own account alone. */
export function practicesOfWeek(version: string, place: WeekOfRound, kept: KeptOfWeek): OwnPractices {
  const { stage, round, weekInRound } = place;
  const { assigned, said, account, words } = kept;
  const suggested = practiceOfWeek(version, place, assigned);
  const alone = practicesAlone(version, stage, account);
  const ofThisWeek = ({ id }: WeeklyPractice) => {
    const found = said.find((one) => one.weeklyPractice === id && one.weekInRound === weekInRound);
    return found ? { said: found.said, words: words(found) } : nothingSaid;
  };
  const shown = (order: readonly WeeklyPractice[], first: WeeklyPractice | undefined) =>
    first ? practicesToShow(order, first, said, weekInRound).map((one) => inWords(one, ofThisWeek(one))) : [];
  return {
    together: shown(practicesTogether(version, stage, round), suggested),
    thisWeek: suggested.id,
    chosenByCoach: assigned.some((one) => one.weekInRound === weekInRound && one.weeklyPractice === suggested.id),
    alone: shown(alone, ofTurn(alone, weekInRound)),
    keeps: stageOf(version, stage).scored,
  };
}

const nothingSaid = { said: null, words: null };

export function inWords(
  { id, title, minutes, steps }: WeeklyPractice,
  said: Pick<OwnPractice, 'said' | 'words'> = nothingSaid,
): OwnPractice {
  return { id, minutes, title: say(title), steps: steps.map((step) => say(step)), ...said };
}
