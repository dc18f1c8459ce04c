import {
  openPromises,
  ownDue,
  seenDue,
  stageOf,
  type Enrolment,
  type LocalWeek,
  type Partner,
  type PartnerPromise,
  type Stage,
} from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { closedWeeks, loadCheckIn, loadPromises, type AskedCheckIn, type EnrolmentRef, type Tx } from '@troth/database';

/** One partner's check-in with all that it is about: what is asked, and what the answers are held against. */
export interface OpenCheckIn {
  readonly ref: EnrolmentRef;
  readonly enrolment: Enrolment;
  readonly partner: Partner;
  readonly checkIn: AskedCheckIn;
  readonly stage: Stage;
  readonly closed: boolean;
  readonly own: readonly PartnerPromise[];
  readonly seen: readonly PartnerPromise[];
  readonly open: readonly PartnerPromise[];
  /** The promise that was made in this very check-in. */
  readonly made: PartnerPromise | null;
  /** The partner's local date now. */
  readonly today: string;
}

/**
 * The check-in that a partner was asked for in a week; null where there is none, and a closed one comes back as closed.
 * `lock` holds the couple's week until the transaction ends.
 */
export async function loadOpenCheckIn(
  tx: Tx,
  { enrolment, partner, week }: { enrolment: Enrolment; partner: Partner; week: LocalWeek },
  now: Date,
  options?: { lock: boolean },
): Promise<OpenCheckIn | null> {
  const ref = { practiceId: enrolment.practiceId, enrolmentId: enrolment.id };
  const asked = { practiceId: ref.practiceId, partnerId: partner.id, week };
  const checkIn = await loadCheckIn(tx, asked, options);
  if (!checkIn) return null;
  const promises = await loadPromises(tx, ref);
  const asking = { ...asked, askedAt: checkIn.askedAt, localDate: localTime(checkIn.askedAt, partner.zone).date };
  return {
    ref,
    enrolment,
    partner,
    checkIn,
    stage: stageOf(enrolment.programmeVersion, checkIn.stage),
    closed: isClosed(enrolment, checkIn, now),
    own: ownDue(promises, asking),
    seen: seenDue(promises, asking),
    open: openPromises(promises, partner.id, await closedWeeks(tx, ref), checkIn.week),
    made: promises.find(({ makerId, madeWeek }) => makerId === partner.id && madeWeek === checkIn.week) ?? null,
    today: localTime(now, partner.zone).date,
  };
}

/** By the clock as well as by the closing, which may come a moment later. */
function isClosed(enrolment: Enrolment, { weekState, closesAt }: AskedCheckIn, now: Date): boolean {
  return enrolment.state !== 'active' || weekState === 'closed' || weekState === 'paused' || closesAt <= now;
}
