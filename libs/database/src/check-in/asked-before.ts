import type { LocalWeek } from '@troth/domain';
import type { Reader } from '../connection/reader.js';
import type { CheckInRef } from './check-ins.js';

/** In which week a partner was asked for a check-in first of all, and last before a week; null where they were not. */
export async function askedBefore(
  reader: Reader,
  { practiceId, partnerId, week }: CheckInRef,
): Promise<{ readonly first: LocalWeek | null; readonly before: LocalWeek | null }> {
  const [asked] = (await reader.query(
    `select min(local_week) as first, max(local_week) as before from check_in
     where practice_id = $1 and partner_id = $2 and local_week < $3`,
    [practiceId, partnerId, week],
  )) as { first: LocalWeek | null; before: LocalWeek | null }[];
  return asked ?? { first: null, before: null };
}
