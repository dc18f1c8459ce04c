import type { Enrolment, Id, Side } from '@troth/domain';
import { In } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import { EnrolmentRow, enrolmentToDomain, enrolmentToRow } from './enrolment-row.js';
import { PartnerRow, partnerToRow } from './partner-row.js';
import { RoundRow, roundToRow } from './round-row.js';
import { recordConsents } from '../people/consents.js';
import { knowProgrammes } from '../programmes/know-programmes.js';

/** An enrolment's whole key. */
export interface EnrolmentRef {
  readonly practiceId: Id;
  readonly enrolmentId: Id;
}

/** The keyed hashes that an address is found by: its own, and its mailbox's whatever the spelling (`mailboxOf`). */
export interface AddressHashes {
  readonly address: Buffer;
  readonly mailbox: Buffer;
}

/** Writes a new enrolment, with both partners and what they have consented to. */
export async function insertEnrolment(
  tx: Tx,
  enrolment: Enrolment,
  hashes: Readonly<Record<Side, AddressHashes>>,
): Promise<void> {
  await managerOf(tx).insert(EnrolmentRow, enrolmentToRow(enrolment));
  await managerOf(tx).insert(PartnerRow, [
    { ...partnerToRow(enrolment, 'a'), addressHash: hashes.a.address, mailboxHash: hashes.a.mailbox },
    { ...partnerToRow(enrolment, 'b'), addressHash: hashes.b.address, mailboxHash: hashes.b.mailbox },
  ]);
  await recordConsents(tx, enrolment);
}

/** The enrolment, or null. `lock` holds its row until the transaction ends, so that decisions take turns. */
export async function loadEnrolment(tx: Tx, ref: EnrolmentRef, { lock = false } = {}): Promise<Enrolment | null> {
  const row = await managerOf(tx).findOne(EnrolmentRow, {
    where: { practiceId: ref.practiceId, id: ref.enrolmentId },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (!row) return null;
  const [found] = await assemble(tx, ref.practiceId, [row]);
  return found ?? null;
}

/**
 * Holds a couple against decisions until the transaction ends; two who do so need not wait for each other. For what changes
 * rows of theirs without a decision: it comes first, since a decision takes the couple and then its rows.
 */
export async function holdEnrolment(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef): Promise<void> {
  await tx.query('select from enrolment where practice_id = $1 and id = $2 for key share', [practiceId, enrolmentId]);
}

/** Several enrolments of one practice, in no promised order. */
export async function loadEnrolments(tx: Tx, practiceId: Id, ids: readonly Id[]): Promise<Enrolment[]> {
  const found = await managerOf(tx).findBy(EnrolmentRow, { practiceId, id: In([...ids]) });
  return assemble(tx, practiceId, found);
}

/** Writes what a decision changed between `before` and `after`. */
export async function saveEnrolment(tx: Tx, before: Enrolment, after: Enrolment): Promise<void> {
  const { practiceId, id } = after;
  await managerOf(tx).update(EnrolmentRow, { practiceId, id }, enrolmentToRow(after));
  for (const side of ['a', 'b'] as const) {
    if (before.state === after.state && before.partners[side] === after.partners[side]) continue;
    await managerOf(tx).update(PartnerRow, { practiceId, id: after.partners[side].id }, partnerToRow(after, side));
  }
  const known = new Map(before.rounds.map((round) => [round.id, round]));
  // A round that ends is written before the next one opens: the database lets only one be open.
  for (const round of after.rounds) {
    const earlier = known.get(round.id);
    if (!earlier) await managerOf(tx).insert(RoundRow, roundToRow(round, practiceId, id));
    else if (earlier !== round)
      await managerOf(tx).update(RoundRow, { practiceId, id: round.id }, roundToRow(round, practiceId, id));
  }
  if (consentsOf(before) !== consentsOf(after)) await recordConsents(tx, after);
}

async function assemble(tx: Tx, practiceId: Id, found: EnrolmentRow[]): Promise<Enrolment[]> {
  await knowProgrammes(tx, found);
  const enrolmentId = In(found.map(({ id }) => id));
  const partners = await managerOf(tx).findBy(PartnerRow, { practiceId, enrolmentId });
  const rounds = await managerOf(tx).find(RoundRow, {
    where: { practiceId, enrolmentId },
    order: { enteredAt: 'asc', endedAt: { direction: 'asc', nulls: 'last' }, id: 'asc' },
  });
  const partnersOf = Map.groupBy(partners, (partner) => partner.enrolmentId);
  const roundsOf = Map.groupBy(rounds, (round) => round.enrolmentId);
  return found.map((row) => enrolmentToDomain(row, partnersOf.get(row.id) ?? [], roundsOf.get(row.id) ?? []));
}

function consentsOf({ partners }: Enrolment): string {
  return [partners.a, partners.b]
    .map(({ consent }) => (consent ? `${consent.version} ${consent.givenAt.getTime()}` : '-'))
    .join();
}
