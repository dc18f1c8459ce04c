import type { PracticeFigures, PracticeRole } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('coach_invitation')
export class CoachInvitationRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text', { array: true }) roles: PracticeRole[];
  @Column('uuid', { name: 'invited_by' }) invitedBy: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
}

@Entity('coach_cover')
export class CoachCoverRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'coach_id' }) coachId: string;
  @Column('uuid', { name: 'cover_id' }) coverId: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}

@Entity('practice_figures')
export class PracticeFiguresRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  /** As YYYY-MM; counted once, at its first moment that a worker is there. */
  @PrimaryColumn('text') month: string;
  @Column('timestamptz', { name: 'counted_at' }) countedAt: Date;
  @Column('jsonb') figures: PracticeFigures;
}
