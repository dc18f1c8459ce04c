import type { ReactNode } from 'react';

/** One question of a form that is asked a step at a time. */
export interface Step {
  readonly id: string;
  /** The question, as the step's heading. */
  readonly title: string;
  readonly words?: string;
  readonly field: (fault: string | undefined) => ReactNode;
  /** What is missing before the next step, if anything is. */
  readonly missing: string | undefined;
  /** The question in a word or two, and its answer, at a glance. */
  readonly label: string;
  readonly answer: string;
  /** The answer is in words of one's own, which nobody translates. */
  readonly typed?: true;
  /** Where a refusal says that its fault is. */
  readonly path: string;
}

/** The step to show: never beyond the first that has no answer, as a browser that keeps nothing forgets them on reload. */
export function shownStep(steps: readonly Pick<Step, 'missing'>[], wanted: number): number {
  const open = steps.findIndex(({ missing }) => missing !== undefined);
  return Math.max(0, Math.min(wanted, open === -1 ? steps.length : open));
}
