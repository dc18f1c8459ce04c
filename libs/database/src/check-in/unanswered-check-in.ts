import type { LocalWeek } from '@troth/domain';
import type { PartnerRef } from '../people/partner-ref.js';
import type { Reader } from '../connection/reader.js';

/** The latest check-in of a partner that is open and not answered yet, or null. */
export async function openCheckInOf(
  reader: Reader,
  { practiceId, partnerId }: PartnerRef,
): Promise<{ readonly week: LocalWeek; readonly closesAt: Date } | null> {
  const [found] = (await reader.query(
    `select c.local_week as week, w.closes_at as "closesAt"
     from check_in c
     join couple_week w on w.practice_id = c.practice_id and w.enrolment_id = c.enrolment_id and w.week = c.local_week
     where c.practice_id = $1 and c.partner_id = $2 and c.first_answered_at is null and w.state = 'open'
     order by c.local_week desc limit 1`,
    [practiceId, partnerId],
  )) as { week: LocalWeek; closesAt: Date }[];
  return found ?? null;
}
