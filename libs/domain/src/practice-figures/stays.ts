import type { StageId } from '../programmes/stage.js';
import { smallestGroup } from './join-small.js';
import type { CountedCouple } from './counted-couple.js';

const weekMs = 7 * 86_400_000;

/** For how many weeks the couples stayed who left a stage since an instant, all their rounds together: the median. */
export function staysIn(
  couples: readonly CountedCouple[],
  since: Date,
): readonly { readonly stage: StageId; readonly weeks: number }[] {
  const stays = couples.flatMap(({ rounds }) =>
    [...Map.groupBy(rounds, ({ stage }) => stage)].flatMap(([stage, those]) => {
      const left = those.at(-1)!.endedAt;
      if (left === null || left <= since) return [];
      return [{ stage, ms: those.reduce((sum, { enteredAt, endedAt }) => sum + (+endedAt! - +enteredAt), 0) }];
    }),
  );
  return [...Map.groupBy(stays, ({ stage }) => stage)].flatMap(([stage, those]) =>
    those.length < smallestGroup ? [] : [{ stage, weeks: Math.round(median(those.map(({ ms }) => ms)) / weekMs) }],
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.ceil((sorted.length - 1) / 2)]!];
  return (low + high) / 2;
}
