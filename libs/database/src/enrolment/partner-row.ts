import type { Enrolment, Language, Partner, Rhythm, Side, Weekday } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of a column that other statements read and write than those of the enrolment as a whole. */
export const elsewhere = { select: false, insert: false, update: false } as const;
/** Of a column that is read and written by itself alone. */
const byItself = { select: false, insert: false } as const;

@Entity('partner')
export class PartnerRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('text') side: Side;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('bytea', { name: 'address_hash' }) addressHash: Buffer;
  /** Null on rows of the version before. */
  @Column('bytea', { name: 'mailbox_hash', nullable: true }) mailboxHash: Buffer | null;
  /** In a running programme; at most one such row an address and practice. */
  @Column('boolean') live: boolean;
  @Column('text') zone: string;
  @Column('smallint') weekday: Weekday;
  @Column('text') time: string;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @Column('text', { name: 'consent_version', nullable: true }) consentVersion: string | null;
  @Column('timestamptz', { name: 'consent_given_at', nullable: true }) consentGivenAt: Date | null;
  /** Written by `saveRhythms` and `restoreRhythms` alone. */
  @Column({ type: 'text', insert: false, update: false }) rhythm: Rhythm;
  @Column('text', { name: 'rhythm_since', nullable: true, ...elsewhere }) rhythmSince?: string | null;
  /** Written by `saveWordAfter` alone. */
  @Column({ type: 'boolean', name: 'wants_word_after', insert: false }) wantsWordAfter: boolean;
  @Column('boolean', { name: 'shares_seen' }) sharesSeen: boolean;
  @Column('text', { name: 'chosen_stages', array: true }) chosenStages: string[];
  /** Of the version before; the database keeps it as `chosen_stages` says. */
  @Column('boolean', { name: 'wants_forgiveness', ...elsewhere }) wantsForgiveness?: boolean;
  @Column('uuid', { name: 'asked_round', nullable: true }) askedRound: string | null;
  @Column('uuid', { name: 'agrees_round', nullable: true }) agreesRound: string | null;
  @Column('boolean', { name: 'agrees_complete' }) agreesComplete: boolean;
  @Column('timestamptz', { name: 'suppressed_at', nullable: true, ...byItself }) suppressedAt?: Date | null;
  @Column('text', { name: 'suppressed_why', nullable: true, ...byItself }) suppressedWhy?: string | null;
  @Column('numeric', { name: 'soft_score', ...byItself }) softScore?: string;
  @Column('date', { name: 'soft_scored_on', nullable: true, ...byItself }) softScoredOn?: string | null;
  /** Written by `keepLanguage` alone. */
  @Column({ type: 'text', ...byItself }) language?: Language;
  @Column('text', { name: 'quiet_from', nullable: true, ...byItself }) quietFrom?: string | null;
  @Column('text', { name: 'quiet_until', nullable: true, ...byItself }) quietUntil?: string | null;
  /** Did not agree to emails, or took that back; written by `keepConsent` and `withdrawConsentTo` alone. */
  @Column('timestamptz', { name: 'without_emails_since', nullable: true, ...byItself })
  withoutEmailsSince?: Date | null;
  @Column('timestamptz', { name: 'erased_at', nullable: true, ...elsewhere }) erasedAt?: Date | null;
  /** PostgreSQL's own, of the name and the address. */
  @Column('text', { nullable: true, ...elsewhere }) searchable?: string | null;
}

export function partnerToDomain(row: PartnerRow): Partner {
  const consent =
    row.consentVersion && row.consentGivenAt ? { version: row.consentVersion, givenAt: row.consentGivenAt } : null;
  const { id, side, name, email, zone, weekday, time, confirmedAt, sharesSeen, chosenStages, agreesComplete } = row;
  return {
    id,
    side,
    name,
    email,
    zone,
    weekday,
    time,
    confirmedAt,
    consent,
    rhythm: row.rhythm,
    wantsWordAfter: row.wantsWordAfter,
    sharesSeen,
    chosenStages,
    askedStage: row.askedRound,
    agreesStage: row.agreesRound,
    agreesComplete,
  };
}

/** What can change about a partner over an enrolment; the hashes of another address are `readdressPartner`'s to write. */
export function partnerToRow(
  enrolment: Enrolment,
  side: Side,
): Omit<PartnerRow, 'addressHash' | 'mailboxHash' | 'rhythm' | 'wantsWordAfter'> {
  const partner = enrolment.partners[side];
  const { id, name, email, zone, weekday, time, confirmedAt, sharesSeen, chosenStages, agreesComplete } = partner;
  return {
    id,
    side,
    name,
    email,
    zone,
    weekday,
    time,
    confirmedAt,
    sharesSeen,
    agreesComplete,
    chosenStages: [...chosenStages],
    practiceId: enrolment.practiceId,
    enrolmentId: enrolment.id,
    live: enrolment.state === 'active' || enrolment.state === 'paused',
    consentVersion: partner.consent?.version ?? null,
    consentGivenAt: partner.consent?.givenAt ?? null,
    askedRound: partner.askedStage,
    agreesRound: partner.agreesStage,
  };
}
