import type { AuditAct, AuditActor, AuditEntry } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_entry')
export class AuditEntryRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('bigint') seq: string;
  @Column('timestamptz') at: Date;
  @Column('text', { name: 'actor_kind' }) actorKind: AuditActor['kind'];
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('text') act: AuditAct;
  @Column('text') outcome: AuditEntry['outcome'];
  @Column('uuid', { nullable: true }) about: string | null;
  @Column('text', { nullable: true }) detail: string | null;
  @Column('bytea') hash: Buffer;
}

/** How far a practice's log has come: the number and the hash of its last entry. */
@Entity('audit_head')
export class AuditHeadRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @Column('bigint') seq: string;
  @Column('bytea') hash: Buffer;
}
