import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person_key')
export class PersonKeyRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @Column('text') wrapped: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
}
