import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sealing_key')
export class SealingKeyRow {
  @PrimaryColumn('text') id: string;
  @Column('bytea') fingerprint: Buffer;
  @Column('boolean', { name: 'finds_addresses' }) findsAddresses: boolean;
  @Column('timestamptz', { name: 'first_used_at' }) firstUsedAt: Date;
  @Column('text', { nullable: true }) tokens: string | null;
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt: Date | null;
}

@Entity('lookup_secret')
export class LookupSecretRow {
  @PrimaryColumn('boolean') id: boolean;
  @Column('text', { nullable: true }) wrapped: string | null;
  @Column('timestamptz') since: Date;
}
