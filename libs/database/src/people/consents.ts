import { createHash } from 'node:crypto';
import {
  consentText,
  scopeOfJoining,
  type ConsentPurpose,
  type Enrolment,
  type Id,
  type KeptConsent,
} from '@troth/domain';
import { In, IsNull, Not } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { PartnerRow } from '../enrolment/partner-row.js';
import { ConsentRow, type ConsentGivenBy } from './entities.js';
import type { PartnerRef } from './partner-ref.js';

export type { ConsentGivenBy } from './entities.js';

/** A consent as it is given, for one purpose. */
export interface GivenConsent {
  readonly id: Id;
  readonly purpose: ConsentPurpose;
  readonly version: string;
  readonly how: ConsentGivenBy;
  readonly now: Date;
}

/**
 * Keeps what was agreed to by joining as evidence of its own, beside the version that the partner's row shows: which words,
 * their hash (SHA-256), when, and by which button.
 */
export async function recordConsents(tx: Tx, { practiceId, partners }: Enrolment): Promise<void> {
  const versions = [...new Set([partners.a, partners.b].flatMap(({ consent }) => (consent ? [consent.version] : [])))];
  const scopes = versions.map(scopeOfJoining);
  await tx.query(
    `insert into consent (practice_id, id, partner_id, purpose, version, given_at, text_hash, how)
     select p.practice_id, gen_random_uuid(), p.id, t.scope, p.consent_version, p.consent_given_at, t.hash,
            case p.side when 'a' then 'joining' else 'invitation' end
     from partner p join unnest($3::text[], $4::text[], $5::bytea[]) as t(version, scope, hash) on t.version = p.consent_version
     where p.practice_id = $1 and p.id = any($2::uuid[])
       and not exists (select from consent c where c.practice_id = p.practice_id and c.partner_id = p.id
                       and c.version = p.consent_version and c.given_at = p.consent_given_at and c.purpose = t.scope)`,
    [
      practiceId,
      [partners.a.id, partners.b.id],
      versions,
      scopes,
      versions.map((version, index) => hashOf(scopes[index]!, version)),
    ],
  );
}

/** All that a partner ever agreed to, in order. */
export async function loadConsents(reader: Reader, { practiceId, partnerId }: PartnerRef): Promise<KeptConsent[]> {
  const rows = await managerOf(reader).find(ConsentRow, {
    where: { practiceId, partnerId },
    order: { givenAt: 'asc', id: 'asc' },
  });
  return rows.map(({ purpose, version, givenAt, withdrawnAt }) => ({ scope: purpose, version, givenAt, withdrawnAt }));
}

/** Keeps that a partner agreed to one purpose; emails come again with it. */
export async function keepConsent(tx: Tx, { practiceId, partnerId }: PartnerRef, given: GivenConsent): Promise<void> {
  const { id, purpose, version, how, now } = given;
  const kept = { id, purpose, version, how, givenAt: now, textHash: hashOf(purpose, version) };
  await managerOf(tx).insert(ConsentRow, { ...kept, practiceId, partnerId });
  const shown = purpose === 'emails' ? { withoutEmailsSince: null } : { consentVersion: version, consentGivenAt: now };
  await managerOf(tx).update(PartnerRow, { practiceId, id: partnerId }, shown);
}

/**
 * Keeps that a partner takes back one purpose alone; what was agreed to stays as evidence. Of the one consent of before,
 * which covered all, a row of its own says so.
 */
export async function withdrawConsentTo(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  purpose: 'emails',
  { id, now }: { readonly id: Id; readonly now: Date },
): Promise<void> {
  await tx.query(
    `insert into consent (practice_id, id, partner_id, purpose, version, given_at, text_hash, how)
     select c.practice_id, $3, c.partner_id, $4, c.version, c.given_at, c.text_hash, c.how from consent c
     where c.practice_id = $1 and c.partner_id = $2 and c.purpose = 'all' and c.withdrawn_at is null
       and not exists (select from consent o where o.practice_id = $1 and o.partner_id = $2 and o.purpose = $4)
     order by c.given_at desc limit 1`,
    [practiceId, partnerId, id, purpose],
  );
  const open = { practiceId, partnerId, purpose, withdrawnAt: IsNull() };
  await managerOf(tx).update(ConsentRow, open, { withdrawnAt: now, withdrawnHow: 'own-page' });
  await noteWithoutEmails(tx, { practiceId, partnerId }, now);
}

/** From now on none of the emails that a partner can do without goes to them. */
export async function noteWithoutEmails(tx: Tx, { practiceId, partnerId }: PartnerRef, now: Date): Promise<void> {
  const agreeing = { practiceId, id: partnerId, withoutEmailsSince: IsNull() };
  await managerOf(tx).update(PartnerRow, agreeing, { withoutEmailsSince: now });
}

/** Notes when a partner took back all that they had consented to, by leaving; the evidence that it was given stays. */
export async function withdrawConsent(tx: Tx, practiceId: Id, partnerId: Id, now: Date): Promise<void> {
  const open = { practiceId, partnerId, withdrawnAt: IsNull() };
  await managerOf(tx).update(ConsentRow, open, { withdrawnAt: now, withdrawnHow: 'left' });
}

/** Whether this partner has taken back their consent to take part. */
export async function hasWithdrawnConsent(reader: Reader, { practiceId, partnerId }: PartnerRef): Promise<boolean> {
  const ofPart = { practiceId, partnerId, purpose: In(['all', 'taking-part']) };
  return managerOf(reader).existsBy(ConsentRow, { ...ofPart, withdrawnAt: Not(IsNull()) });
}

function hashOf(scope: KeptConsent['scope'], version: string): Buffer | null {
  const text = consentText(scope, version);
  return text === null ? null : createHash('sha256').update(text).digest();
}
