import type { Message } from '@troth/messages';
import type { Stage } from '../stage.js';
import { madeOptional, optionalParts } from './optional-words.js';

const parts = ['title', 'purpose', 'why', 'inShort', 'focusQuestion', 'readinessQuestion'] as const;

/** The texts of a stage that are not of a practice. */
export const stageParts = [...parts, ...optionalParts] as const;

export type StagePart = (typeof stageParts)[number];

export interface StageText {
  readonly part: StagePart;
  readonly message: Message;
}

/** What a practice can word of a stage itself; of one that is for everyone also what it says once it is optional. */
export function textsOfStage(stage: Stage): readonly StageText[] {
  const optional = stage.scored ? madeOptional(stage, stage.title) : stage;
  return [
    ...parts.map((part) => ({ part, message: stage[part] })),
    ...optionalParts.map((part) => ({ part, message: optional[part] })),
  ];
}

/** Every text of a stage by its id, those of its practices too. */
export function messagesOfStage(stage: Stage): readonly Message[] {
  const practices = [...stage.practices, ...stage.alone];
  return [
    ...textsOfStage(stage).map(({ message }) => message),
    ...practices.flatMap(({ title, steps }) => [title, ...steps]),
  ];
}
