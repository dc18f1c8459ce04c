import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('intake')
export class IntakeRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('text') sealed: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
}
