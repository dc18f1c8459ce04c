import type { Id, LocalWeek } from '@troth/domain';
import { monthOfId } from '../connection/ids.js';
import type { Reader } from '../connection/reader.js';

/** A delivery as the one who holds one of its tokens finds it. */
export interface FoundDelivery {
  readonly practiceId: Id;
  readonly id: Id;
  /** The first day of its month, `YYYY-MM-DD`: its partition. */
  readonly month: string;
  readonly personId: Id;
  readonly enrolmentId: Id | null;
  readonly audience: 'partner' | 'coach';
  readonly kind: string;
  readonly refs: Readonly<Record<string, string>> & { readonly week?: LocalWeek };
  readonly state: string;
  readonly dueAt: Date;
  readonly expiresAt: Date;
  /** The address that it was handed over for; null before that. */
  readonly sentTo: string | null;
}

/** A delivery by its id alone, whatever its practice: its month stands in the id, so one partition is looked at. */
export async function findDelivery(reader: Reader, id: Id): Promise<FoundDelivery | null> {
  const [found] = (await reader.query(
    `select d.practice_id as "practiceId", d.id, to_char(d.month, 'YYYY-MM-DD') as month, d.person_id as "personId",
            d.enrolment_id as "enrolmentId", d.audience, d.kind, d.refs, d.state, d.due_at as "dueAt",
            d.expires_at as "expiresAt", d.sent_to as "sentTo"
     from practice p join delivery d on d.practice_id = p.practice_id and d.id = $1 and d.month = $2::date`,
    [id, monthOfId(id)],
  )) as FoundDelivery[];
  return found ?? null;
}
