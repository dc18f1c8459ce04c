import { addDays, addWeeks, mondayOf } from '../calendar/local-week.js';
import { sampleId } from '../enrolment/enrolment.fixture.js';
import type { RecordedPromise } from './end.js';

/** A promise that both were asked about `index` weeks after the first of the sample weeks. */
export function recordedPromise(
  index: number,
  own: RecordedPromise['own'],
  seen: RecordedPromise['seen'],
): RecordedPromise {
  const week = addWeeks('2026-W48', index);
  return {
    id: sampleId(700 + index),
    madeWeek: addWeeks(week, -1),
    dueOn: addDays(mondayOf(week), 2),
    own,
    seen,
    ownWeek: week,
    seenWeek: week,
    end: own === null ? 'untold' : 'marked',
  };
}
