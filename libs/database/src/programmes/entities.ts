import type { Adaptation } from '@troth/domain/adapted';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A programme of a practice's own; one of them is what new couples start. */
@Entity('programme')
export class ProgrammeRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  /** For coaches; null for the first, until it is given one. */
  @Column('text', { nullable: true }) name: string | null;
  @Column('boolean', { name: 'for_new' }) forNew: boolean;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('uuid', { name: 'made_by' }) madeBy: string;
}

/** What a practice has published: never changed, and never taken away. */
@Entity('programme_version')
export class ProgrammeVersionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  /** As couples keep it: no two practices have the same. */
  @PrimaryColumn('text') version: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  /** Within its programme. */
  @Column('int') number: number;
  @Column('jsonb') adaptation: Adaptation;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('uuid', { name: 'published_by' }) publishedBy: string;
}

/** What a practice's leads are changing: one draft a programme. */
@Entity('programme_draft')
export class ProgrammeDraftRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('jsonb') adaptation: Adaptation;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('uuid', { name: 'changed_by' }) changedBy: string;
}
