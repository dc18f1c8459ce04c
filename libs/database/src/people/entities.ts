import type { ConsentScope } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('address_change')
export class AddressChangeRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('text', { name: 'from_email' }) fromEmail: string;
  @Column('text', { name: 'to_email' }) toEmail: string;
  @Column('bytea', { name: 'mailbox_hash' }) mailboxHash: Buffer;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @Column('boolean', { name: 'tells_earlier' }) tellsEarlier: boolean;
  @Column('boolean', { name: 'by_practice' }) byPractice: boolean;
}

/** Where a consent was given. */
export type ConsentGivenBy = 'joining' | 'invitation' | 'own-page';

@Entity('consent')
export class ConsentRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('text') version: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('bytea', { name: 'text_hash', nullable: true }) textHash: Buffer | null;
  @Column('text') purpose: ConsentScope;
  /** Null on rows of before. */
  @Column('text', { nullable: true }) how: ConsentGivenBy | null;
  @Column('text', { name: 'withdrawn_how', nullable: true }) withdrawnHow: 'own-page' | 'left' | null;
}

@Entity('partner_standing')
export class PartnerStandingRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('smallint', { nullable: true }) own: number | null;
  @Column('smallint', { nullable: true }) seen: number | null;
  @Column('text', { name: 'own_week', nullable: true }) ownWeek: string | null;
  @Column('text', { name: 'seen_week', nullable: true }) seenWeek: string | null;
  @Column('smallint', { nullable: true }) trust: number | null;
  @Column('text', { name: 'trust_week', nullable: true }) trustWeek: string | null;
}
