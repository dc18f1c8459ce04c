import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('try_count')
export class TryCountRow {
  @PrimaryColumn('bytea') key: Buffer;
  @Column('int') used: number;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
}

@Entity('worker')
export class WorkerRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') host: string;
  @Column('int') pid: number;
  @Column('text', { nullable: true }) address: string | null;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'seen_at' }) seenAt: Date;
}

@Entity('erasure_to_note')
export class ErasureToNoteRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'erased_id' }) erasedId: string;
  @Column('timestamptz', { name: 'erased_at' }) erasedAt: Date;
}
