import type { AttentionFlagId, CoupleRecord, Enrolment, Id, RaisedFlag } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import { refreshAttentionRank } from './attention-rank.js';

export interface NewAttention {
  readonly id: Id;
  readonly flag: AttentionFlagId;
  readonly partnerId: Id | null;
}

/**
 * Raises the flags that were never raised before and returns only those. One that is still up gets today's evidence: a
 * silence that goes on is told as long as it is.
 */
export async function raiseFlags(
  tx: Tx,
  { enrolment, at }: CoupleRecord,
  raised: readonly RaisedFlag[],
  newId: () => Id,
): Promise<NewAttention[]> {
  if (raised.length === 0) return [];
  const rows = raised.map(({ flag, side, key, evidence }) => ({
    id: newId(),
    partner_id: side && enrolment.partners[side].id,
    kind: flag,
    key,
    evidence,
  }));
  const found: (NewAttention & { isNew: boolean })[] = await tx.query(
    `insert into attention (practice_id, id, enrolment_id, partner_id, kind, key, evidence, raised_at)
     select $1, f.id, $2, f.partner_id, f.kind, f.key, f.evidence, $3
     from jsonb_to_recordset($4::jsonb) as f(id uuid, partner_id uuid, kind text, key text, evidence jsonb)
     on conflict (practice_id, enrolment_id, partner_id, kind, key) do update set evidence = excluded.evidence
       where attention.cleared_at is null and attention.evidence <> excluded.evidence
     returning id, kind as flag, partner_id as "partnerId", xmax = 0 as "isNew"`,
    [enrolment.practiceId, enrolment.id, at, JSON.stringify(rows)],
  );
  const added = found.filter(({ isNew }) => isNew).map(({ isNew: _, ...flag }) => flag);
  if (added.length > 0) await refreshAttentionRank(tx, enrolment.practiceId, enrolment.id);
  return added;
}

export interface OpenAttention extends RaisedFlag {
  readonly id: Id;
}

/** A couple's flags that are up, as they were raised, the oldest first. */
export async function openFlags(tx: Tx, { practiceId, id, partners }: Enrolment): Promise<OpenAttention[]> {
  return tx.query(
    `select id, kind as flag, key, evidence, case partner_id when $3::uuid then 'a' when $4::uuid then 'b' end as side
     from attention where practice_id = $1 and enrolment_id = $2 and cleared_at is null order by raised_at, id`,
    [practiceId, id, partners.a.id, partners.b.id],
  );
}

/** Takes flags down that nobody needs to see to any more; `cleared_by` stays empty. Returns those that were still up. */
export async function clearFlags(
  tx: Tx,
  { practiceId, id: enrolmentId }: Enrolment,
  ids: readonly Id[],
  now: Date,
): Promise<Id[]> {
  if (ids.length === 0) return [];
  const [cleared]: [{ id: Id }[], number] = await tx.query(
    `update attention set cleared_at = $3 where practice_id = $1 and id = any($2::uuid[]) and cleared_at is null returning id`,
    [practiceId, [...ids], now],
  );
  if (cleared.length > 0) await refreshAttentionRank(tx, practiceId, enrolmentId);
  return cleared.map(({ id }) => id);
}
