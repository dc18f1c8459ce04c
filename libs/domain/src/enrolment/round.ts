import type { LocalWeek } from '../calendar/local-week.js';
import type { Id } from '../ids.js';
import type { StageId } from '../programmes/stage.js';

/** `ended`: the enrolment came to its end while the round was open. */
export type RoundEnd = 'completed' | 'returned' | 'ended';

/** One time through a stage. Numbered from 1 within its stage; returning opens a new one and resets nothing. */
export interface Round {
  readonly id: Id;
  readonly stage: StageId;
  readonly number: number;
  readonly enteredAt: Date;
  readonly enteredWeek: LocalWeek;
  readonly readyAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedAs: RoundEnd | null;
}
