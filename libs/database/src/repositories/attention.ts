import type { AttentionFlagId, CoupleRecord, Id, RaisedFlag } from '@troth/domain';
import type { Tx } from '../database.js';
import { idsAt } from '../ids.js';

export interface NewAttention {
  readonly id: Id;
  readonly flag: AttentionFlagId;
  readonly partnerId: Id | null;
}

/** Raises the flags that were never raised before, each with its evidence, and returns only those. */
export async function raiseFlags(
  tx: Tx,
  { enrolment, at }: CoupleRecord,
  raised: readonly RaisedFlag[],
): Promise<NewAttention[]> {
  if (raised.length === 0) return [];
  const newId = idsAt(at);
  const rows = raised.map(({ flag, side, key, evidence }) => ({
    id: newId(),
    partner_id: side && enrolment.partners[side].id,
    kind: flag,
    key,
    evidence,
  }));
  return tx.query(
    `insert into attention (practice_id, id, enrolment_id, partner_id, kind, key, evidence, raised_at)
     select $1, f.id, $2, f.partner_id, f.kind, f.key, f.evidence, $3
     from jsonb_to_recordset($4::jsonb) as f(id uuid, partner_id uuid, kind text, key text, evidence jsonb)
     on conflict (practice_id, enrolment_id, partner_id, kind, key) do nothing
     returning id, kind as flag, partner_id as "partnerId"`,
    [enrolment.practiceId, enrolment.id, at, JSON.stringify(rows)],
  );
}
