import {
  askedIn,
  askedQuestions,
  openPromises,
  stageOf,
  type Enrolment,
  type LocalWeek,
  type Partner,
  type PartnerPromise,
  type QuestionId,
  type Stage,
} from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import {
  loadCheckIn,
  loadPromisesToRead,
  type AskedCheckIn,
  type CheckInRef,
  type EnrolmentRef,
  type Tx,
} from '@troth/database';

/** One partner's check-in with all that it is about: what is asked, and what the answers are held against. */
export interface OpenCheckIn {
  readonly ref: EnrolmentRef;
  readonly enrolment: Enrolment;
  readonly partner: Partner;
  readonly checkIn: AskedCheckIn;
  readonly stage: Stage;
  /** The questions on a scale that it asks. */
  readonly questions: readonly QuestionId[];
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
  const promises = await loadPromisesToRead(tx, ref);
  const stage = stageOf(enrolment.programmeVersion, checkIn.stage);
  return {
    ref,
    enrolment,
    partner,
    checkIn,
    stage,
    questions: askedQuestions(stage, checkIn.stageQuestions),
    closed: isClosed(enrolment, checkIn, now),
    own: askedIn(promises, asked, 'own'),
    seen: askedIn(promises, asked, 'seen'),
    open: openPromises(promises, partner.id, checkIn.week),
    made: promises.find((promise) => isMadeIn(promise, asked)) ?? null,
    today: localTime(now, partner.zone).date,
  };
}

function isMadeIn({ makerId, madeWeek, letGoAt }: PartnerPromise, { partnerId, week }: CheckInRef): boolean {
  return makerId === partnerId && madeWeek === week && letGoAt === null;
}

/** By the clock as well as by the closing, which may come a moment later. */
function isClosed(enrolment: Enrolment, { weekState, closesAt }: AskedCheckIn, now: Date): boolean {
  return enrolment.state !== 'active' || weekState === 'closed' || weekState === 'paused' || closesAt <= now;
}
