import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sealing_key')
export class SealingKeyRow {
  @PrimaryColumn('text') id: string;
  @Column('bytea') fingerprint: Buffer;
  @Column('boolean', { name: 'finds_addresses' }) findsAddresses: boolean;
  @Column('timestamptz', { name: 'first_used_at' }) firstUsedAt: Date;
}
