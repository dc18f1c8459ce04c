import type { AuditActor, AuditEntry, Id } from '@troth/domain';
import type { Reader } from '../connection/reader.js';

/** An entry as a lead coach reads it, with the names of today, also where its detail is somebody of the practice. */
export interface NamedAuditEntry extends Pick<AuditEntry, 'at' | 'act' | 'outcome' | 'detail'> {
  readonly seq: number;
  readonly actorKind: AuditActor['kind'];
  readonly actorName: string | null;
  /** Where it was about a couple, or about a flag of one. */
  readonly coupleId: Id | null;
  readonly aboutName: string | null;
}

/** A page of a practice's audit log, the latest first, from before an entry on. */
export async function listAuditLog(
  reader: Reader,
  { practiceId, before, limit }: { readonly practiceId: Id; readonly before: number | null; readonly limit: number },
): Promise<NamedAuditEntry[]> {
  const rows = (await reader.query(
    `select a.seq::float8 as seq, a.at, a.act, a.outcome, coalesce(dc.name, a.detail) as detail, a.actor_kind as "actorKind",
            coalesce(c.name, p.name) as "actorName", e.id as "coupleId",
            coalesce(ac.name, ap.name,
                     (select string_agg(n.name, ' & ' order by n.side) from partner n
                      where n.practice_id = e.practice_id and n.enrolment_id = e.id)) as "aboutName"
     from audit_entry a
     left join coach c on c.practice_id = a.practice_id and c.id = a.actor_id
     left join partner p on p.practice_id = a.practice_id and p.id = a.actor_id
     left join coach ac on ac.practice_id = a.practice_id and ac.id = a.about
     left join partner ap on ap.practice_id = a.practice_id and ap.id = a.about
     left join coach dc on dc.practice_id = a.practice_id and dc.id::text = a.detail
     left join attention f on f.practice_id = a.practice_id and f.id = a.about
     left join enrolment e on e.practice_id = a.practice_id and e.id = coalesce(f.enrolment_id, a.about)
     where a.practice_id = $1 and ($2::bigint is null or a.seq < $2)
     order by a.seq desc limit $3`,
    [practiceId, before, limit],
  )) as NamedAuditEntry[];
  return rows;
}
