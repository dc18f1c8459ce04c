import { stageId, type WeeklyPractice } from '../programmes/stage.js';

/** A weekly practice by its name in its stage; which there are, the stage says. */
export const weeklyPracticeId = stageId;

/** What one partner can say of a weekly practice; to say nothing is as good. */
export const practiceAnswers = ['done', 'not-this-week'] as const;
export type PracticeAnswer = (typeof practiceAnswers)[number];

/** What one partner said of a weekly practice in one week of a round; their partner is never told. */
export interface SaidOfPractice {
  readonly weeklyPractice: string;
  readonly weekInRound: number;
  readonly said: PracticeAnswer;
  readonly saidAt: Date;
}

/**
 * Practices in the order in which one partner's page shows them when another one is wanted: first the one that they
 * spoke of last in this week, else the suggested one; then those that follow it, and last what they did in this round.
 */
export function practicesToShow<P extends WeeklyPractice>(
  order: readonly P[],
  suggested: P,
  said: readonly SaidOfPractice[],
  weekInRound: number,
): readonly P[] {
  const latest = said
    .filter((one) => one.weekInRound === weekInRound && order.some(({ id }) => id === one.weeklyPractice))
    .toSorted((a, b) => a.saidAt.getTime() - b.saidAt.getTime())
    .at(-1);
  const first = order.find(({ id }) => id === latest?.weeklyPractice) ?? suggested;
  const at = order.indexOf(first);
  const others = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  const done = new Set(said.filter((one) => one.said === 'done').map(({ weeklyPractice }) => weeklyPractice));
  return [first, ...others.filter(({ id }) => !done.has(id)), ...others.filter(({ id }) => done.has(id))];
}
