import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';

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
  'measure',
  'look-again',
  'safety',
  'pause-end',
  'session-reminder',
] as const;

export type SlotKind = (typeof slotKinds)[number];

export interface NewSlot {
  readonly id: Id;
  readonly practiceId: Id;
  readonly kind: SlotKind;
  /** The partner, the enrolment, the coach or the session that it is about. */
  readonly subjectId: Id;
  readonly enrolmentId: Id | null;
  /** The local week, or whatever else says which one of its kind it is. */
  readonly localWeek: string;
  readonly dueAt: Date;
}

export type ClaimedSlot = NewSlot;

export interface SlotsToClaim {
  readonly now: Date;
  readonly limit: number;
  /** Ids that are left alone for now: working them has failed. */
  readonly avoid?: readonly Id[];
}

/**
 * Claims the earliest due slot of each of up to `limit` couples until the transaction ends, the longest due first. Who
 * holds one holds the couple: no other worker gets any of its slots before this one has ended, so asking, reminding and
 * closing keep their order whatever was late. A couple that someone else holds is left to them.
 */
export async function claimSlots(tx: Tx, { now, limit, avoid = [] }: SlotsToClaim): Promise<ClaimedSlot[]> {
  return tx.query(
    claiming(`select s.practice_id, s.id from slot s
       join enrolment e on e.practice_id = s.practice_id and e.id = s.enrolment_id
       where ${isDue('s')} and s.id <> all($3::uuid[])
         and not exists (
           select from slot f where f.practice_id = s.practice_id and f.enrolment_id = s.enrolment_id and ${isDue('f')}
             and (f.due_at, array_position($2::text[], f.kind), f.id) < (s.due_at, array_position($2::text[], s.kind), s.id))
       order by s.due_at limit $4 for no key update of e skip locked`),
    [now, slotKinds, avoid, limit],
  );
}

/** The same for slots that belong to no couple, such as a coach's digest. */
export async function claimSlotsWithoutCouple(
  tx: Tx,
  { now, limit, avoid = [] }: SlotsToClaim,
): Promise<ClaimedSlot[]> {
  return tx.query(
    claiming(`select s.practice_id, s.id from slot s
       where ${isDue('s')} and s.id <> all($3::uuid[]) and s.enrolment_id is null
       order by s.due_at limit $4 for update skip locked`),
    [now, slotKinds, avoid, limit],
  );
}

/** Looked at once more when the slot is taken: it may have been worked or cancelled since the statement began. */
function claiming(due: string): string {
  return `with due as materialized (${due}), claimed as (
       update slot s set claimed_at = $1 from due where s.practice_id = due.practice_id and s.id = due.id and ${isDue('s')}
       returning s.id, s.practice_id as "practiceId", s.kind, s.subject_id as "subjectId",
                 s.enrolment_id as "enrolmentId", s.local_week as "localWeek", s.due_at as "dueAt"
     )
     select * from claimed order by "dueAt", array_position($2::text[], kind), id`;
}

function isDue(slot: string): string {
  return `${slot}.claimed_at is null and ${slot}.cancelled_at is null and ${slot}.due_at <= $1 and ${slot}.kind = any($2::text[])`;
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
