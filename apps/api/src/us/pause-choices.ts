import type { Us } from '@troth/contract';
import { pauseWeeks, type Enrolment } from '@troth/domain';
import { pauseEnd } from '@troth/domain/calendar';
import { toLocalTime } from '../serving/to-local-time.js';

interface Clocks {
  readonly zone: string;
  readonly practiceZone: string;
  readonly now: Date;
}

/** When a pause of so many weeks would end, by the clock of the partner who looks. */
export function pauseChoices({ state }: Enrolment, { zone, practiceZone, now }: Clocks): Us['pauseChoices'] {
  if (state !== 'active') return [];
  const count = pauseWeeks.most - pauseWeeks.least + 1;
  return Array.from({ length: count }, (_, index) => {
    const weeks = pauseWeeks.least + index;
    return { weeks, until: toLocalTime(pauseEnd(weeks, now, practiceZone), zone) };
  });
}
