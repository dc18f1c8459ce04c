import { appendAuditEntry, closePartnerSessions, type PartnerSession } from '@troth/database';
import type { Work } from '../work.js';

/** Closes a partner's page in every browser in which it is open. The audit log keeps it; nobody else is told. */
export async function closeEverywhere(
  { tx, now: at }: Work,
  { practiceId, partnerId, enrolmentId }: PartnerSession,
): Promise<void> {
  await closePartnerSessions(tx, { practiceId, partnerId });
  const actor = { kind: 'partner', id: partnerId } as const;
  const entry = {
    practiceId,
    at,
    actor,
    act: 'page-closed',
    outcome: 'done',
    about: enrolmentId,
    detail: null,
  } as const;
  await appendAuditEntry(tx, entry);
}
