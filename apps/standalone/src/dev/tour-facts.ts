import type { Database } from '@troth/database';

interface TourFacts {
  readonly enrolmentId: string;
  readonly names: readonly [string, string];
  readonly emails: readonly [string, string];
  readonly confirmed: boolean;
  readonly accepted: boolean;
  readonly checkedIn: boolean;
  readonly looked: boolean;
  readonly written: boolean;
  readonly checkInAt: Date | null;
  readonly closesAt: Date | null;
}

/** What has become of the couple whose first partner joined with that address; null before there is one. */
export async function tourFacts(database: Database, email: string): Promise<TourFacts | null> {
  const [facts] = await database.query<{
    enrolmentId: string;
    nameA: string;
    nameB: string;
    emailA: string;
    emailB: string;
    confirmed: boolean;
    accepted: boolean;
    checkedIn: boolean;
    looked: boolean;
    written: boolean;
    checkInAt: Date | null;
    closesAt: Date | null;
  }>(
    `select e.id as "enrolmentId", a.name as "nameA", b.name as "nameB", a.email as "emailA", b.email as "emailB",
            a.confirmed_at is not null as confirmed, e.activated_at is not null as accepted,
            answers.first is not null as "checkedIn",
            exists (select from audit_entry l where l.practice_id = e.practice_id and l.about = e.id
              and l.act = 'couple-read' and l.outcome = 'done' and l.at >= answers.first) as looked,
            exists (select from thread_message m where m.practice_id = e.practice_id and m.enrolment_id = e.id
              and m.written_by = 'coach') as written,
            slots.check_in as "checkInAt", slots.closing as "closesAt"
     from partner a
     join enrolment e on e.practice_id = a.practice_id and e.id = a.enrolment_id
     join partner b on b.practice_id = e.practice_id and b.enrolment_id = e.id and b.side = 'b'
     cross join lateral (select min(c.first_answered_at) as first from check_in c
       where c.practice_id = e.practice_id and c.enrolment_id = e.id) answers
     cross join lateral (select min(s.due_at) filter (where s.kind = 'check-in') as check_in,
         min(s.due_at) filter (where s.kind = 'week-closing') as closing
       from slot s where s.practice_id = e.practice_id and s.enrolment_id = e.id
         and s.claimed_at is null and s.cancelled_at is null) slots
     where a.side = 'a' and lower(a.email) = lower($1)
     order by e.created_at desc limit 1`,
    [email],
  );
  if (!facts) return null;
  const { nameA, nameB, emailA, emailB, ...rest } = facts;
  return { ...rest, names: [nameA, nameB], emails: [emailA, emailB] };
}
