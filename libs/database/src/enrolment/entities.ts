import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('invitation')
export class InvitationRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('text') state: string;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { name: 'valid_until', nullable: true }) validUntil: Date | null;
}

@Entity('invitation_count')
export class InvitationCountRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('bytea', { name: 'mailbox_hash' }) mailboxHash: Buffer;
  @Column('bytea', { name: 'inviter_hash' }) inviterHash: Buffer;
  @Column('timestamptz', { name: 'counted_at' }) countedAt: Date;
}
