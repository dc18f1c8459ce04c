import type { ClosingReason, Id, SafetyActKind, SafetyCase } from '@troth/domain';
import { In } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { SafetyActRow, SafetyCaseRow, SafetySaidRow } from './entities.js';

interface CaseRef {
  readonly practiceId: Id;
  readonly id: Id;
}

/** A case as the queue lists it. The couple is null where nothing is kept of it any more. */
export interface QueuedCase extends SafetyCase {
  readonly partnerId: Id;
  readonly enrolmentId: Id | null;
  readonly name: string | null;
  readonly openedAt: Date;
  readonly saidAt: Date;
  readonly closedAt: Date | null;
  readonly closedWhy: ClosingReason | null;
}

/** One thing that was said in a case, sealed. */
export interface SealedSafetySaid {
  readonly id: Id;
  readonly saidAt: Date;
  readonly sealed: string;
}

/** One thing that was done about a case, its words sealed; null where it has none. */
export interface SealedSafetyAct {
  readonly id: Id;
  readonly kind: SafetyActKind;
  readonly doneAt: Date;
  readonly sealed: string | null;
  /** Null where the coach is not known any more. */
  readonly by: string | null;
}

/** The cases of a practice: open ones first, of these the waiting and the urgent first; at most `limit`. */
export async function listSafetyCases(
  reader: Reader,
  { practiceId, limit }: { readonly practiceId: Id; readonly limit: number },
): Promise<QueuedCase[]> {
  return (await reader.query(
    `${queued} where c.practice_id = $1
     order by c.closed_at is not null, c.waiting_since is null, c.urgency = 'soon', c.waiting_since, c.said_at desc limit $2`,
    [practiceId, limit],
  )) as QueuedCase[];
}

/** One case of a practice, or null. */
export async function findSafetyCase(reader: Reader, { practiceId, id }: CaseRef): Promise<QueuedCase | null> {
  const [found] = (await reader.query(`${queued} where c.practice_id = $1 and c.id = $2`, [
    practiceId,
    id,
  ])) as QueuedCase[];
  return found ?? null;
}

const queued = `select c.id, c.partner_id as "partnerId", p.enrolment_id as "enrolmentId", p.name, c.urgency, c.round,
       c.waiting_since as "waitingSince", c.opened_at as "openedAt", c.said_at as "saidAt", c.closed_at as "closedAt", c.closed_why as "closedWhy"
  from safety_case c left join partner p on p.practice_id = c.practice_id and p.id = c.partner_id and p.erased_at is null`;

/** How many cases of a practice are open, and how many of these wait for somebody. */
export async function countSafetyCases(
  reader: Reader,
  practiceId: Id,
): Promise<{ readonly open: number; readonly waiting: number }> {
  const [counted] = (await reader.query(
    `select count(*)::int as open, count(waiting_since)::int as waiting from safety_case
     where practice_id = $1 and closed_at is null`,
    [practiceId],
  )) as { open: number; waiting: number }[];
  return counted ?? { open: 0, waiting: 0 };
}

/** What a partner ever said, oldest first: an answer without a worry stands in no case, and belongs to the whole. */
export async function safetySaidBy(
  reader: Reader,
  { practiceId, partnerId }: { readonly practiceId: Id; readonly partnerId: Id },
): Promise<SealedSafetySaid[]> {
  const found = await managerOf(reader).find(SafetySaidRow, {
    where: { practiceId, partnerId },
    order: { saidAt: 'asc', id: 'asc' },
  });
  return found.map(({ id, saidAt, sealed }) => ({ id, saidAt, sealed }));
}

/** What was done about a case, the first first. */
export async function safetyActsOf(reader: Reader, { practiceId, id }: CaseRef): Promise<SealedSafetyAct[]> {
  return (await reader.query(
    `select a.id, a.kind, a.done_at as "doneAt", a.sealed, c.name as by
     from safety_act a left join coach c on c.practice_id = a.practice_id and c.id = a.coach_id
     where a.practice_id = $1 and a.case_id = $2 order by a.done_at, a.id`,
    [practiceId, id],
  )) as SealedSafetyAct[];
}

export interface NewSafetyAct {
  readonly practiceId: Id;
  readonly id: Id;
  readonly caseId: Id;
  readonly coachId: Id;
  readonly kind: SafetyActKind;
  readonly doneAt: Date;
  readonly sealed: string | null;
}

/** Writes down what was done; the case waits for nobody any more. */
export async function insertSafetyAct(tx: Tx, act: NewSafetyAct): Promise<void> {
  const manager = managerOf(tx);
  await manager.insert(SafetyActRow, act);
  await manager.update(SafetyCaseRow, { practiceId: act.practiceId, id: act.caseId }, { waitingSince: null });
}

/** Closes an open case. Whether it was open. */
export async function closeSafetyCase(
  tx: Tx,
  { practiceId, id }: CaseRef,
  why: ClosingReason,
  now: Date,
): Promise<boolean> {
  const closed: { id: Id }[] = await tx.query(
    `with closed as (
       update safety_case set closed_at = $4, closed_why = $3, waiting_since = null
       where practice_id = $1 and id = $2 and closed_at is null returning id
     )
     select id from closed`,
    [practiceId, id, why, now],
  );
  return closed.length === 1;
}

/** The cases with those ids, as far as alerting goes. */
export async function safetyCasesToAlert(
  tx: Tx,
  practiceId: Id,
  ids: readonly Id[],
): Promise<(SafetyCase & CaseRef)[]> {
  return managerOf(tx).find(SafetyCaseRow, {
    select: { practiceId: true, id: true, urgency: true, round: true, waitingSince: true },
    where: { practiceId, id: In([...ids]) },
  });
}
