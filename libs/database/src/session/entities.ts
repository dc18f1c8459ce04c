import type { SessionState } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('session')
export class SessionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'offer_id' }) offerId: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  /** Null where it is for both. */
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId: string | null;
  @Column('uuid', { name: 'coach_id' }) coachId: string;
  @Column('timestamptz', { name: 'begins_at' }) beginsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
  @Column('text') state: SessionState;
  @Column('text', { name: 'place_sealed', nullable: true }) placeSealed: string | null;
  /** With whose key the place is sealed. */
  @Column('uuid', { name: 'place_by', nullable: true }) placeBy: string | null;
  @Column('timestamptz', { name: 'offered_at' }) offeredAt: Date;
  @Column('timestamptz', { name: 'booked_at', nullable: true }) bookedAt: Date | null;
  @Column('uuid', { name: 'booked_by', nullable: true }) bookedBy: string | null;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null;
  @Column('uuid', { name: 'cancelled_by', nullable: true }) cancelledBy: string | null;
}
