import { closingDayFor, type ClosingDay, type Enrolment, type EnrolmentEnd, type EnrolmentState } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { elsewhere, partnerToDomain, type PartnerRow } from './partner-row.js';
import { roundToDomain, type RoundRow } from './round-row.js';

@Entity('enrolment')
export class EnrolmentRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: EnrolmentState;
  @Column('text', { name: 'programme_version' }) programmeVersion: string;
  @Column('uuid', { name: 'coach_id', nullable: true }) coachId: string | null;
  @Column('smallint', { name: 'closing_day', nullable: true }) closingDay: ClosingDay | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'activated_at', nullable: true }) activatedAt: Date | null;
  @Column('timestamptz', { name: 'paused_at', nullable: true }) pausedAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'ended_how', nullable: true }) endedHow: EnrolmentEnd | null;
  // Kept by the statement that ranks flags.
  @Column('smallint', { name: 'attention_rank', ...elsewhere }) attentionRank?: number;
  @Column('timestamptz', { name: 'attention_since', ...elsewhere }) attentionSince?: Date | number;
  /** When the first of its quiet episodes comes back. */
  @Column('timestamptz', { name: 'quiet_ends_at', nullable: true, ...elsewhere }) quietEndsAt?: Date | null;
  /** By which version of the rules its record was last reviewed. */
  @Column({ type: 'smallint', name: 'findings_version', select: false, insert: false }) findingsVersion?: number;
}

/** Puts one enrolment together from its rows; `rounds` in the order in which they were entered. */
export function enrolmentToDomain(row: EnrolmentRow, partners: PartnerRow[], roundRows: RoundRow[]): Enrolment {
  const side = (wanted: 'a' | 'b') => {
    const found = partners.find((partner) => partner.side === wanted);
    if (!found) throw new Error(`Enrolment ${row.id} has no partner ${wanted}.`);
    return partnerToDomain(found);
  };
  const rounds = roundRows.map(roundToDomain);
  const [a, b] = [side('a'), side('b')];
  // The version before, which may still run beside this one, starts couples without saying on which day they close.
  const closingDay = row.closingDay ?? (row.activatedAt && closingDayFor(a.weekday, b.weekday));
  return {
    id: row.id,
    practiceId: row.practiceId,
    state: row.state,
    programmeVersion: row.programmeVersion,
    coachId: row.coachId,
    partners: { a, b },
    round: rounds.find((round) => round.endedAt === null) ?? null,
    rounds,
    closingDay,
    createdAt: row.createdAt,
    activatedAt: row.activatedAt,
    pausedAt: row.pausedAt,
    endedAt: row.endedAt,
    endedHow: row.endedHow,
  };
}

export function enrolmentToRow(enrolment: Enrolment): EnrolmentRow {
  const { id, practiceId, state, programmeVersion, coachId, closingDay } = enrolment;
  const { createdAt, activatedAt, pausedAt, endedAt, endedHow } = enrolment;
  return {
    id,
    practiceId,
    state,
    programmeVersion,
    coachId,
    closingDay,
    createdAt,
    activatedAt,
    pausedAt,
    endedAt,
    endedHow,
  };
}
