import type { Id } from '@troth/domain';
import type { Reader } from '../connection/reader.js';
import type { CheckInRef } from './check-ins.js';

/** A check-in that was answered, as often as it was saved by now. */
export interface AnsweredCheckIn {
  readonly id: Id;
  readonly revision: number;
}

/** Of a partner's other weeks: the check-ins that were answered and whose week closes after `since`, in no promised order. */
export async function answeredInOtherWeeks(
  reader: Reader,
  { practiceId, partnerId, week }: CheckInRef,
  since: Date,
): Promise<AnsweredCheckIn[]> {
  return (await reader.query(
    `select c.id, c.revision from check_in c
     join couple_week w on w.practice_id = c.practice_id and w.enrolment_id = c.enrolment_id and w.week = c.local_week
     where c.practice_id = $1 and c.partner_id = $2 and c.local_week <> $3 and c.first_answered_at is not null
       and w.closes_at > $4`,
    [practiceId, partnerId, week, since],
  )) as AnsweredCheckIn[];
}
