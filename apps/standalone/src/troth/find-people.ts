import type { Database } from '@troth/database';
import { isId } from './ids.js';

export interface FoundPartner {
  readonly practiceId: string;
  readonly partnerId: string;
  readonly enrolmentId: string;
  readonly name: string;
  readonly email: string;
  readonly state: string;
}

/** The partners with that address (in any case), or of the enrolment with that id; a person can have been in several. */
export function findPartners(database: Database, addressOrId: string): Promise<FoundPartner[]> {
  const column = isId(addressOrId) ? 'p.enrolment_id::text' : 'lower(p.email)';
  return database.query<FoundPartner>(
    `select p.practice_id as "practiceId", p.id as "partnerId", p.enrolment_id as "enrolmentId", p.name, p.email, e.state
     from partner p join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
     where ${column} = lower($1) order by e.created_at, p.side`,
    [addressOrId],
  );
}
