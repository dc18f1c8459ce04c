import type { OwnStage } from './draft-query';

export interface Place {
  readonly stage: string;
  readonly optional: boolean;
}

/** The order with one stage a place on; null where it has no such place: optional ones stay behind all others. */
export function movedTo(stages: readonly OwnStage[], id: string, by: -1 | 1): readonly Place[] | null {
  const from = stages.findIndex((stage) => stage.id === id);
  const [one, other] = [stages[from], stages[from + by]];
  if (!one || !other || one.optional !== other.optional) return null;
  return stages.map((stage) => placeOf(stage === one ? other : stage === other ? one : stage));
}

/** The order with one stage made optional, or a step for everyone again. */
export function withOptional(stages: readonly OwnStage[], id: string, optional: boolean): readonly Place[] {
  const places = stages.map((stage) => (stage.id === id ? { stage: id, optional } : placeOf(stage)));
  return places.toSorted((one, other) => Number(one.optional) - Number(other.optional));
}

function placeOf({ id, optional }: OwnStage): Place {
  return { stage: id, optional };
}
