import type { Id } from '@troth/domain';
import type { Tx } from '../database.js';

/** Every kind of slot there is: what falls due by the clock alone. */
export const slotKinds = [
  'check-in',
  'check-in-reminder',
  'week-closing',
  'invitation-reminder',
  'invitation-expiry',
  'unconfirmed-expiry',
  'three-months',
  'coach-digest',
] as const;

export type SlotKind = (typeof slotKinds)[number];

export interface NewSlot {
  readonly id: Id;
  readonly practiceId: Id;
  readonly kind: SlotKind;
  /** The partner, the enrolment or the coach that it is about. */
  readonly subjectId: Id;
  readonly enrolmentId: Id | null;
  /** The local week, or whatever else says which one of its kind it is. */
  readonly localWeek: string;
  readonly dueAt: Date;
}

export interface ClaimedSlot extends NewSlot {}

/**
 * Claims due slots of the kinds given until the transaction ends, earliest first; what another worker holds is left
 * to that worker. A claimed slot never comes again: its effects belong into the same transaction.
 */
export async function claimSlots(tx: Tx, kinds: readonly SlotKind[], now: Date, limit: number): Promise<ClaimedSlot[]> {
  return tx.query(
    `with due as (
       select practice_id, id from slot
       where claimed_at is null and cancelled_at is null and due_at <= $1 and kind = any($2::text[])
       order by due_at limit $3 for update skip locked
     ), claimed as (
       update slot s set claimed_at = $1 from due where s.practice_id = due.practice_id and s.id = due.id
       returning s.id, s.practice_id as "practiceId", s.kind, s.subject_id as "subjectId",
                 s.enrolment_id as "enrolmentId", s.local_week as "localWeek", s.due_at as "dueAt"
     )
     select * from claimed order by "dueAt", array_position($2::text[], kind), id`,
    [now, kinds, limit],
  );
}

/** Writes slots in one statement; one that is there already stays as it is, but for a cancelled one, which is due again. */
export async function insertSlots(tx: Tx, slots: readonly NewSlot[]): Promise<void> {
  if (slots.length === 0) return;
  await tx.query(
    `insert into slot (practice_id, id, kind, subject_id, enrolment_id, local_week, due_at)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::text[], $7::timestamptz[])
     on conflict (practice_id, kind, subject_id, local_week) do update
       set due_at = excluded.due_at, cancelled_at = null
       where slot.claimed_at is null and slot.cancelled_at is not null`,
    [
      slots.map((slot) => slot.practiceId),
      slots.map((slot) => slot.id),
      slots.map((slot) => slot.kind),
      slots.map((slot) => slot.subjectId),
      slots.map((slot) => slot.enrolmentId),
      slots.map((slot) => slot.localWeek),
      slots.map((slot) => slot.dueAt),
    ],
  );
}
