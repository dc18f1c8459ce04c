import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('inbound_mail')
export class InboundMailRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('uuid', { name: 'delivery_id' }) deliveryId: string;
  @Column('text') kind: string;
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date;
  @Column('bytea') dedup: Buffer;
  @Column('text', { nullable: true }) sealed: string | null;
  @Column('text', { nullable: true }) said: string | null;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
}

@Entity('mail_choice')
export class MailChoiceRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @PrimaryColumn('text') kind: string;
  @Column('timestamptz', { name: 'stopped_at' }) stoppedAt: Date;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId: string | null;
}

@Entity('mailbox_suppression')
export class MailboxSuppressionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('bytea', { name: 'mailbox_hash' }) mailboxHash: Buffer;
  @PrimaryColumn('text') why: string;
  @Column('timestamptz') since: Date;
}

export type OperatorMailKind = 'report' | 'complaint' | 'service' | 'machine' | 'unreadable';

@Entity('operator_mail')
export class OperatorMailRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: OperatorMailKind;
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date;
  @Column('bytea') dedup: Buffer;
  @Column('uuid', { name: 'delivery_id', nullable: true }) deliveryId: string | null;
  @Column('text') sealed: string;
  @Column('timestamptz', { name: 'dealt_at', nullable: true }) dealtAt: Date | null;
}
