import { changeModel } from './change-model.js';

/** One way in which the latest answers may hold a drop. */
export interface DropShape {
  /** How likely it is beside the others, before anybody has answered. */
  readonly weight: number;
  /** The last answer before it began, as a place in the list. */
  readonly lastBefore: number;
  readonly drop: { readonly mean: number; readonly sd: number };
  /** How much of the whole drop shows in each answer, 0–1. */
  readonly shown: readonly number[];
}

const { sudden, slow, fewestBefore } = changeModel;

/** Every drop that is looked for among answers given in these weeks, counted from any beginning and oldest first. */
export function dropShapes(weeks: readonly number[]): readonly DropShape[] {
  const latest = weeks.at(-1) ?? 0;
  const atOnce = Array.from({ length: sudden.answers }, (_, index) => weeks.length - 1 - index).map((first) => ({
    weight: sudden.weight,
    lastBefore: first - 1,
    drop: sudden.drop,
    shown: weeks.map((_, index) => (index >= first ? 1 : 0)),
  }));
  const littleByLittle = slow.begunWeeksAgo.map((ago) => {
    const shown = weeks.map((week) => Math.min(1, Math.max(0, week - latest + ago) / slow.weeks));
    return { weight: slow.weight, lastBefore: shown.lastIndexOf(0), drop: slow.drop, shown };
  });
  return [...atOnce, ...littleByLittle].filter(({ lastBefore }) => lastBefore + 1 >= fewestBefore);
}
