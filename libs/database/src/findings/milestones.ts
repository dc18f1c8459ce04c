import type { CoupleRecord, Id, MilestoneId, ReachedMilestone } from '@troth/domain';
import type { Tx } from '../connection/database.js';

export interface NewMilestone {
  readonly id: Id;
  readonly milestone: MilestoneId;
  readonly partnerId: Id | null;
  /** The round that it belongs to, or empty for what happens once. */
  readonly key: string;
}

/** Keeps what was not kept before and returns only that; the same milestone found twice is kept once. */
export async function keepMilestones(
  tx: Tx,
  { enrolment, at }: CoupleRecord,
  reached: readonly ReachedMilestone[],
  eventId: Id,
  newId: () => Id,
): Promise<NewMilestone[]> {
  if (reached.length === 0) return [];
  const rows = reached.map(({ milestone, side, key }) => ({
    id: newId(),
    partner_id: side && enrolment.partners[side].id,
    kind: milestone,
    round_key: key,
  }));
  return tx.query(
    `insert into milestone (practice_id, id, enrolment_id, partner_id, kind, round_key, reached_at, event_id)
     select $1, m.id, $2, m.partner_id, m.kind, m.round_key, $3, $4
     from jsonb_to_recordset($5::jsonb) as m(id uuid, partner_id uuid, kind text, round_key text)
     on conflict (practice_id, enrolment_id, partner_id, kind, round_key) do nothing
     returning id, kind as milestone, partner_id as "partnerId", round_key as key`,
    [enrolment.practiceId, enrolment.id, at, eventId, JSON.stringify(rows)],
  );
}
