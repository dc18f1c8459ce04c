import type { Id } from '@troth/domain';
import type { Reader } from '../connection/reader.js';

/** Of one delivery, what its own reader may be told beside its kind. */
export interface MailAbout {
  readonly practiceName: string;
  /** The reader's zone, as it is now. */
  readonly zone: string;
  readonly to: string;
  /** When it was given to the mail server; null before that. */
  readonly handedAt: Date | null;
  /** Whether the reader has stopped its kind. */
  readonly stopped: boolean;
  /** Whether the reader agrees to emails that they can do without, of any kind. */
  readonly agrees: boolean;
}

/** What a delivery's reader may be told of it; null once that reader is gone. */
export async function loadMailAbout(
  reader: Reader,
  { practiceId, id, month }: { readonly practiceId: Id; readonly id: Id; readonly month: string },
): Promise<MailAbout | null> {
  const [found] = (await reader.query(
    `select pr.name as "practiceName", coalesce(p.zone, c.zone, 'UTC') as zone, coalesce(d.sent_to, p.email, c.email, i.email, '') as "to",
            d.handed_at as "handedAt", m.kind is not null as stopped, p.without_emails_since is null as agrees
     from delivery d
     join practice pr on pr.practice_id = d.practice_id
     left join partner p on d.audience = 'partner' and p.practice_id = d.practice_id and p.id = d.person_id
     left join coach c on d.audience = 'coach' and c.practice_id = d.practice_id and c.id = d.person_id
     left join coach_invitation i on d.kind = 'coach-invitation' and i.practice_id = d.practice_id and i.id = d.person_id
     left join mail_choice m on m.practice_id = d.practice_id and m.person_id = d.person_id and m.kind = d.kind
     where d.practice_id = $1 and d.id = $2 and d.month = $3::date and (p.id is not null or c.id is not null or i.id is not null)`,
    [practiceId, id, month],
  )) as MailAbout[];
  return found ?? null;
}
