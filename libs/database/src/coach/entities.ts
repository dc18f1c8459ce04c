import type { AnsweringHours, Language, PracticeRole } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('practice')
export class PracticeRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text') zone: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

@Entity('coach')
export class CoachRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text') zone: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt: Date | null;
  @Column('int') couples: number;
  @Column('text', { array: true }) roles: PracticeRole[];
  /** When they usually read messages; null where they have not said so. */
  @Column('jsonb', { name: 'answering_hours', nullable: true }) answeringHours: AnsweringHours | null;
  @Column({ type: 'text' }) language: Language;
}

@Entity('coach_note')
export class CoachNoteRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'coach_id' }) coachId: string;
  @Column('text') sealed: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  /** The coach whom it was left for when the couple was handed over. */
  @Column('uuid', { name: 'handed_to', nullable: true }) handedTo: string | null;
  /** The session that it is of. */
  @Column('uuid', { name: 'session_id', nullable: true }) sessionId: string | null;
}

/** Who can sign in, with the three below; their shape is that of a sign-in library that earlier versions used. */
@Entity('coach_user')
export class CoachUserRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'practice_id' }) practiceId: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('boolean', { name: 'email_verified' }) emailVerified: boolean;
  @Column('text', { nullable: true }) image: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'first_signed_in_at', nullable: true }) firstSignedInAt: Date | null;
}

@Entity('coach_account')
export class CoachAccountRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('text', { name: 'account_id' }) accountId: string;
  @Column('text', { name: 'provider_id' }) providerId: string;
  @Column('text', { name: 'access_token', nullable: true }) accessToken: string | null;
  @Column('text', { name: 'refresh_token', nullable: true }) refreshToken: string | null;
  @Column('text', { name: 'id_token', nullable: true }) idToken: string | null;
  @Column('timestamptz', { name: 'access_token_expires_at', nullable: true }) accessTokenExpiresAt: Date | null;
  @Column('timestamptz', { name: 'refresh_token_expires_at', nullable: true }) refreshTokenExpiresAt: Date | null;
  @Column('text', { nullable: true }) scope: string | null;
  @Column('text', { nullable: true }) password: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

@Entity('coach_session')
export class CoachSessionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('text') token: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('text', { name: 'ip_address', nullable: true }) ipAddress: string | null;
  @Column('text', { name: 'user_agent', nullable: true }) userAgent: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'last_used_at' }) lastUsedAt: Date;
  @Column('boolean') strong: boolean;
  @Column('bytea', { name: 'provider_session', nullable: true }) providerSession: Buffer | null;
}

@Entity('coach_verification')
export class CoachVerificationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') identifier: string;
  @Column('text') value: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
