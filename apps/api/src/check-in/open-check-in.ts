import { closedWeeks, loadCheckIn, loadPromises, type AskedCheckIn, type EnrolmentRef, type Tx } from '@troth/database';
import {
  openPromises,
  ownDue,
  seenDue,
  stageOf,
  type Enrolment,
  type Partner,
  type PartnerPromise,
  type Stage,
} from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { Problem } from '../http/problem.js';
import { openLink } from '../links/open-link.js';

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

/** The check-in that a link leads to. Throws `link-not-valid` where there is none; a closed one comes back as closed. */
export async function openCheckIn(tx: Tx, token: string, now: Date, options?: { lock: boolean }): Promise<OpenCheckIn> {
  const { link, enrolment, partner } = await openLink(tx, token, 'check-in');
  if (!link.localWeek) throw new Problem('link-not-valid');
  const ref = { practiceId: enrolment.practiceId, enrolmentId: enrolment.id };
  const asked = { practiceId: ref.practiceId, partnerId: partner.id, week: link.localWeek };
  const checkIn = await loadCheckIn(tx, asked, options);
  if (!checkIn) throw new Problem('link-not-valid');
  const promises = await loadPromises(tx, ref);
  const asking = { ...asked, askedAt: checkIn.askedAt, localDate: localTime(checkIn.askedAt, partner.zone).date };
  return {
    ...{ ref, enrolment, partner, checkIn },
    stage: stageOf(enrolment.programmeVersion, checkIn.stage),
    closed: link.expiresAt <= now || isClosed(enrolment, checkIn, now),
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
