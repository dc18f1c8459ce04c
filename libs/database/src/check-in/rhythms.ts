import type { Id, LocalWeek, Rhythm } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { PartnerRef } from '../people/partner-ref.js';

/** How often somebody is asked, and how many check-ins in a row they have left unanswered since that began. */
export interface Silence extends PartnerRef {
  readonly rhythm: Rhythm;
  readonly unanswered: number;
}

/** Of the partner `p`: closed check-ins that were left unanswered since the latest answer and since their rhythm began. */
export const unansweredSql = `(select count(*)::int from check_in u
  join couple_week v on v.practice_id = u.practice_id and v.enrolment_id = u.enrolment_id and v.week = u.local_week and v.state = 'closed'
  where u.practice_id = p.practice_id and u.partner_id = p.id and u.first_answered_at is null
    and u.local_week > greatest(coalesce(p.rhythm_since, ''), (
      select coalesce(max(n.local_week), '') from check_in n
      where n.practice_id = p.practice_id and n.partner_id = p.id and n.first_answered_at is not null)))`;

/** The silences of many partners in one statement, in no promised order. */
export async function silencesOf(tx: Tx, partners: readonly PartnerRef[]): Promise<Silence[]> {
  if (partners.length === 0) return [];
  return tx.query(
    `select p.practice_id as "practiceId", p.id as "partnerId", p.rhythm, ${unansweredSql} as unanswered
     from jsonb_to_recordset($1::jsonb) as t("practiceId" uuid, "partnerId" uuid)
     join partner p on p.practice_id = t."practiceId" and p.id = t."partnerId"`,
    [JSON.stringify(partners)],
  );
}

/** Slows rhythms down from the closing of a week on. */
export async function saveRhythms(
  tx: Tx,
  slower: readonly (PartnerRef & { readonly rhythm: Rhythm; readonly since: LocalWeek })[],
): Promise<void> {
  if (slower.length === 0) return;
  await tx.query(
    `update partner p set rhythm = t.rhythm, rhythm_since = t.since
     from jsonb_to_recordset($1::jsonb) as t("practiceId" uuid, "partnerId" uuid, rhythm text, since text)
     where p.practice_id = t."practiceId" and p.id = t."partnerId"`,
    [JSON.stringify(slower)],
  );
}

/**
 * The usual rhythm again for those of the partners whose programme runs, and a count of silences that begins with the weeks
 * that are still open; returns who had another rhythm.
 */
export async function restoreRhythms(tx: Tx, practiceId: Id, partnerIds: readonly Id[]): Promise<Id[]> {
  const [restored]: [{ id: Id; wasSlow: boolean }[], number] = await tx.query(
    `with back as (
       select p.practice_id, p.id, p.rhythm, (
         select max(w.week) from couple_week w
         where w.practice_id = p.practice_id and w.enrolment_id = p.enrolment_id and w.state = 'closed') as since
       from partner p join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
       where p.practice_id = $1 and p.id = any($2::uuid[]) and e.state in ('active', 'paused')
         and (p.rhythm <> 'every-week' or ${unansweredSql} > 0)
     )
     update partner t set rhythm = 'every-week', rhythm_since = back.since from back
     where t.practice_id = back.practice_id and t.id = back.id
     returning t.id, back.rhythm <> 'every-week' as "wasSlow"`,
    [practiceId, [...partnerIds]],
  );
  return restored.flatMap(({ id, wasSlow }) => (wasSlow ? [id] : []));
}
