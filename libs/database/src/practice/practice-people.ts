import type { EnrolmentState, Id, PracticeRole } from '@troth/domain';
import type { Reader } from '../connection/reader.js';

/** Somebody of a practice, as its lead sees them. */
export interface PersonOfPractice {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly roles: readonly PracticeRole[];
  readonly leftAt: Date | null;
  /** Couples whose programme is under way. */
  readonly couples: number;
  /** Null where it was before the audit log, or never. */
  readonly signedInAt: Date | null;
}

/** Everybody who is at a practice or was, those who are first, by name. */
export async function loadPeopleOfPractice(reader: Reader, practiceId: Id): Promise<PersonOfPractice[]> {
  return (await reader.query(
    `select c.id, c.name, c.email, c.zone, c.roles, c.left_at as "leftAt", n.couples, s.at as "signedInAt"
     from coach c
     cross join lateral (
       select count(*)::int as couples from enrolment e
       where e.practice_id = c.practice_id and e.coach_id = c.id and e.state in ('awaiting-partner', 'active', 'paused')
     ) n
     left join lateral (
       select a.at from audit_entry a
       where a.practice_id = c.practice_id and a.actor_id = c.id and a.act = 'sign-in' and a.outcome = 'done'
       order by a.seq desc limit 1
     ) s on true
     where c.practice_id = $1 order by c.left_at is not null, c.name, c.id`,
    [practiceId],
  )) as PersonOfPractice[];
}

/** A couple by its names alone, for somebody who hands it over. */
export interface NamedEnrolment {
  readonly enrolmentId: Id;
  readonly state: EnrolmentState;
  readonly a: string;
  readonly b: string;
}

/** A page of the couples under way that a coach walks with, by their ids. */
export async function listCouplesOf(
  reader: Reader,
  { practiceId, coachId, after, limit }: { practiceId: Id; coachId: Id; after: Id | null; limit: number },
): Promise<NamedEnrolment[]> {
  return (await reader.query(
    `select e.id as "enrolmentId", e.state, a.name as a, b.name as b
     from enrolment e
     join partner a on a.practice_id = e.practice_id and a.enrolment_id = e.id and a.side = 'a'
     join partner b on b.practice_id = e.practice_id and b.enrolment_id = e.id and b.side = 'b'
     where e.practice_id = $1 and e.coach_id = $2 and e.state in ('awaiting-partner', 'active', 'paused')
       and ($3::uuid is null or e.id > $3)
     order by e.id limit $4`,
    [practiceId, coachId, after, limit],
  )) as NamedEnrolment[];
}
