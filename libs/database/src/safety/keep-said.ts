import type { Id, SafetyCase } from '@troth/domain';
import { IsNull } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { PartnerRef } from '../people/partner-ref.js';
import { SafetyCaseRow, SafetySaidRow } from './entities.js';

/** What one partner said, sealed; `caseId` where somebody is to look at it. */
export interface NewSafetySaid extends PartnerRef {
  readonly id: Id;
  readonly caseId: Id | null;
  readonly saidAt: Date;
  readonly sealed: string;
}

export async function insertSafetySaid(tx: Tx, said: NewSafetySaid): Promise<void> {
  await managerOf(tx).insert(SafetySaidRow, said);
}

/** The open case of a partner, held until the transaction ends, or null. Of two who open one at once, the other one waits. */
export async function lockOpenSafetyCase(tx: Tx, { practiceId, partnerId }: PartnerRef): Promise<SafetyCase | null> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('safety ' || $1::text, 0))`, [partnerId]);
  return managerOf(tx).findOne(SafetyCaseRow, {
    select: { id: true, urgency: true, round: true, waitingSince: true },
    where: { practiceId, partnerId, closedAt: IsNull() },
  });
}

/** Opens a case at `now`. */
export async function openSafetyCase(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  { id, urgency, round, waitingSince }: SafetyCase,
  now: Date,
): Promise<void> {
  const row = { practiceId, id, partnerId, urgency, round, openedAt: now, saidAt: now, waitingSince };
  await managerOf(tx).insert(SafetyCaseRow, row);
}

/** Writes an open case as it is once more was said at `now`. */
export async function saveSafetyCase(
  tx: Tx,
  { practiceId }: Pick<PartnerRef, 'practiceId'>,
  { id, urgency, round, waitingSince }: SafetyCase,
  now: Date,
): Promise<void> {
  await managerOf(tx).update(SafetyCaseRow, { practiceId, id }, { urgency, round, waitingSince, saidAt: now });
}
