import type { OwnWeek } from '@troth/domain';
import type { Database } from '../connection/database.js';
import type { PartnerRef } from '../people/partner-ref.js';

/** One partner's weeks that have not closed, earliest first. Nothing of the other partner's is read. */
export function loadOwnWeeks(database: Database, { practiceId, partnerId }: PartnerRef): Promise<OwnWeek[]> {
  return database.query<OwnWeek>(
    `select case when p.side = 'a' then w.a_due_at else w.b_due_at end as "dueAt", w.closes_at as "closesAt",
            c.asked_at as "askedAt", c.answered_at as "answeredAt"
     from partner p
     join couple_week w on w.practice_id = p.practice_id and w.enrolment_id = p.enrolment_id and w.state in ('planned', 'open')
     left join check_in c on c.practice_id = p.practice_id and c.partner_id = p.id and c.local_week = w.week
     where p.practice_id = $1 and p.id = $2 order by w.week`,
    [practiceId, partnerId],
  );
}
