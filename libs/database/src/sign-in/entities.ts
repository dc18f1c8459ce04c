import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('coach_authenticator')
export class CoachAuthenticatorRow {
  @PrimaryColumn('uuid', { name: 'coach_id' }) coachId: string;
  @Column('text') sealed: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @Column('bigint', { name: 'last_step', nullable: true }) lastStep: string | null;
}

@Entity('coach_recovery_code')
export class CoachRecoveryCodeRow {
  @PrimaryColumn('uuid', { name: 'coach_id' }) coachId: string;
  @PrimaryColumn('bytea', { name: 'code_hash' }) codeHash: Buffer;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}

@Entity('coach_passkey')
export class CoachPasskeyRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'coach_id' }) coachId: string;
  @Column('text') name: string;
  @Column('text', { name: 'credential_id' }) credentialId: string;
  @Column('bytea', { name: 'public_key' }) publicKey: Buffer;
  @Column('bigint') counter: string;
  @Column('jsonb') transports: readonly string[];
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
}
