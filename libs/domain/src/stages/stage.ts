/** The six stages, in the order in which a couple usually walks them. */
export const stageIds = [
  'communication',
  'understanding',
  'responsibility',
  'consistency',
  'connection',
  'forgiveness',
] as const;

export type StageId = (typeof stageIds)[number];

/** Something that a couple can do together in one week. */
export interface WeeklyPractice {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly minutes: number;
}

export interface Stage {
  readonly id: StageId;
  readonly title: string;
  readonly purpose: string;
  readonly why: string;
  /** Four or more, in the order in which the weeks of a round offer them. */
  readonly practices: readonly WeeklyPractice[];
  /** Answered 1–5 in the weekly check-in of a scored stage. */
  readonly focusQuestion: string;
  /** Answered 1–5; 4 or 5 from both, two weeks running, makes a stage ready. */
  readonly readinessQuestion: string;
  /** How long couples usually stay, in weeks: fewest and most. */
  readonly usualWeeks: readonly [min: number, max: number];
  readonly shortestStayWeeks: number;
  /** Not scored: its questions are private reflection, never asked for and never stored. */
  readonly scored: boolean;
}

/** A versioned programme; a couple finishes the version that it started. */
export interface Programme {
  readonly version: string;
  readonly stages: Readonly<Record<StageId, Stage>>;
}
