import { auditEntryOf, type DomainEvent } from '@troth/domain';
import { appendAuditEntry } from '../audit/append-audit-entry.js';
import { changesChannel, changesOf, writeChange } from './couple-changes.js';
import type { Tx } from '../connection/database.js';

/**
 * Writes events beside the change that they tell of, in the same transaction; this table is the outbox. What the audit log
 * keeps of them is written with them.
 */
export async function appendEvents(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.query(
    `with kept as (
       insert into event (practice_id, id, month, enrolment_id, name, version, payload, caused_by, occurred_at)
       select e.practice_id, e.id, date_trunc('month', e.occurred_at at time zone 'UTC')::date,
              e.enrolment_id, e.name, e.version, e.payload, e.caused_by, e.occurred_at
       from jsonb_to_recordset($1::jsonb) as e(practice_id uuid, id uuid, enrolment_id uuid, name text, version int,
            payload jsonb, caused_by uuid, occurred_at timestamptz))
     select pg_notify('${changesChannel}', words) from unnest($2::text[]) as words`,
    [JSON.stringify(events.map(toRow)), changesOf(events).map(writeChange)],
  );
  for (const entry of events.map(auditEntryOf)) if (entry) await appendAuditEntry(tx, entry);
}

function toRow(event: DomainEvent) {
  return {
    practice_id: event.practiceId,
    id: event.id,
    enrolment_id: event.enrolmentId,
    name: event.name,
    version: event.version,
    payload: event.payload,
    caused_by: event.causedBy,
    occurred_at: event.occurredAt,
  };
}
