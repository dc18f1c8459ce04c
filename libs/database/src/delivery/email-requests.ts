import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';

/** One email that somebody is to get, once per person, kind and key. `refs` holds ids and weeks only. */
export interface EmailRequest {
  readonly id: Id;
  readonly practiceId: Id;
  readonly personId: Id;
  readonly enrolmentId: Id | null;
  readonly audience: 'partner' | 'coach';
  readonly kind: string;
  readonly key: string;
  readonly refs: Readonly<Record<string, string>>;
  readonly dueAt: Date;
  readonly expiresAt: Date;
  /** The event or slot that led to it. */
  readonly causedBy: Id;
  /** The subscriber that asks for it; null where a slot does. */
  readonly rule?: string | null;
}

/**
 * Writes occurrences with their deliveries in one statement. What was asked for before under the same person, kind
 * and key is left out. Returns the ids of the new ones.
 */
export async function requestEmails(tx: Tx, requests: readonly EmailRequest[], now: Date): Promise<Id[]> {
  if (requests.length === 0) return [];
  const made: { id: Id }[] = await tx.query(
    `with asked as (
       select a.*, date_trunc('month', $2::timestamptz at time zone 'UTC')::date as month
       from jsonb_to_recordset($1::jsonb) as a(id uuid, "practiceId" uuid, "personId" uuid, "enrolmentId" uuid, audience text,
            kind text, key text, refs jsonb, "dueAt" timestamptz, "expiresAt" timestamptz, "causedBy" uuid, rule text)
     ), made as (
       insert into occurrence (practice_id, id, month, person_id, enrolment_id, kind, key, due_at, caused_by, created_at, rule)
       select "practiceId", id, month, "personId", "enrolmentId", kind, key, "dueAt", "causedBy", $2, rule from asked
       on conflict (practice_id, person_id, kind, key) do nothing
       returning id
     ), deliveries as (
       insert into delivery (practice_id, id, month, person_id, enrolment_id, audience, kind, refs, due_at, expires_at, next_attempt_at)
       select a."practiceId", a.id, a.month, a."personId", a."enrolmentId", a.audience, a.kind, a.refs, a."dueAt",
              a."expiresAt", a."dueAt"
       from asked a join made using (id)
     )
     select id from made`,
    [JSON.stringify(requests), now],
  );
  return made.map(({ id }) => id);
}
