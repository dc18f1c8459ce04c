import type { LocalWeek } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type LinkPurpose = 'confirm-address' | 'invitation' | 'check-in' | 'sign-in' | 'change-address' | 'measure';

@Entity('link')
export class LinkRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('text') purpose: LinkPurpose;
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('text', { name: 'local_week', nullable: true }) localWeek: LocalWeek | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}

@Entity('partner_session')
export class PartnerSessionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
