import type { LocalWeek } from '../calendar/local-week.js';
import type { Id } from '../ids.js';
import type { OwnAnswer, SeenAnswer } from './promise.js';

/** How a promise stands in its maker's view: `untold` was asked about, and never answered. */
export type PromiseEnd = 'open' | 'marked' | 'untold' | 'let-go';

/** What became of a promise, with both marks side by side, and the weeks in which they were asked for last. */
export interface RecordedPromise {
  readonly id: Id;
  readonly madeWeek: LocalWeek;
  readonly dueOn: string;
  readonly own: OwnAnswer | null;
  readonly seen: SeenAnswer | null;
  readonly ownWeek: LocalWeek | null;
  readonly seenWeek: LocalWeek | null;
  readonly end: PromiseEnd;
}
