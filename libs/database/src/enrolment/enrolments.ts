import { createHash } from 'node:crypto';
import { consentText, type Enrolment, type Id, type Side } from '@troth/domain';
import { In, IsNull, Not } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import { EnrolmentRow, enrolmentToDomain, enrolmentToRow } from './enrolment-row.js';
import { PartnerRow, partnerToRow } from './partner-row.js';
import { RoundRow, roundToRow } from './round-row.js';
import { ConsentRow } from '../people/entities.js';
import type { Reader } from '../connection/reader.js';

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

/** Notes when a partner took back what they had consented to; the evidence that it was given stays. */
export async function withdrawConsent(tx: Tx, practiceId: Id, partnerId: Id, now: Date): Promise<void> {
  await managerOf(tx).update(ConsentRow, { practiceId, partnerId, withdrawnAt: IsNull() }, { withdrawnAt: now });
}

/** Whether this partner has taken back a consent of theirs. */
export async function hasWithdrawnConsent(
  reader: Reader,
  { practiceId, partnerId }: { practiceId: Id; partnerId: Id },
): Promise<boolean> {
  return managerOf(reader).existsBy(ConsentRow, { practiceId, partnerId, withdrawnAt: Not(IsNull()) });
}

async function assemble(tx: Tx, practiceId: Id, found: EnrolmentRow[]): Promise<Enrolment[]> {
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

/**
 * Keeps each consent as evidence of its own, beside the one that the partner's row shows: which version of the words,
 * their hash (SHA-256), and when.
 */
async function recordConsents(tx: Tx, { practiceId, partners }: Enrolment): Promise<void> {
  const texts = [partners.a, partners.b].flatMap(({ consent }) => (consent ? [consent.version] : []));
  await tx.query(
    `insert into consent (practice_id, id, partner_id, version, given_at, text_hash)
     select p.practice_id, gen_random_uuid(), p.id, p.consent_version, p.consent_given_at, t.hash
     from partner p left join unnest($3::text[], $4::bytea[]) as t(version, hash) on t.version = p.consent_version
     where p.practice_id = $1 and p.id = any($2::uuid[]) and p.consent_version is not null
       and not exists (select from consent c where c.practice_id = p.practice_id and c.partner_id = p.id
                       and c.version = p.consent_version and c.given_at = p.consent_given_at)`,
    [practiceId, [partners.a.id, partners.b.id], [...new Set(texts)], [...new Set(texts)].map(hashOfConsent)],
  );
}

function hashOfConsent(version: string): Buffer | null {
  const text = consentText(version);
  return text === null ? null : createHash('sha256').update(text).digest();
}

function consentsOf({ partners }: Enrolment): string {
  return [partners.a, partners.b]
    .map(({ consent }) => (consent ? `${consent.version} ${consent.givenAt.getTime()}` : '-'))
    .join();
}
