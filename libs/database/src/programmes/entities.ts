import type { Adaptation } from '@troth/domain/adapted';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a practice has published: never changed, and never taken away. */
@Entity('programme_version')
export class ProgrammeVersionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  /** As couples keep it: no two practices have the same. */
  @PrimaryColumn('text') version: string;
  @Column('int') number: number;
  @Column('jsonb') adaptation: Adaptation;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('uuid', { name: 'published_by' }) publishedBy: string;
}

/** What a practice's leads are changing: one draft a practice. */
@Entity('programme_draft')
export class ProgrammeDraftRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @Column('jsonb') adaptation: Adaptation;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('uuid', { name: 'changed_by' }) changedBy: string;
}
