import {
  coachIsBusy,
  forgetPastOffers,
  holdEnrolment,
  holdSessions,
  insertSessions,
  openOffers,
  type EnrolmentRef,
} from '@troth/database';
import { offerRefusal, type Id, type Span, type WantedTime } from '@troth/domain';
import type { Outcome } from '../refused.js';
import type { Work } from '../work.js';
import { loadCouple } from './load-couple.js';
import { sealPlace } from './seal-place.js';

/** What a coach offers: times for both or for one partner alone, of which one is chosen. */
export interface Offering {
  readonly coachId: Id;
  readonly partnerId: Id | null;
  readonly times: readonly Span[];
  /** A link or an address; null where it is told otherwise. */
  readonly place: string | null;
  /** The time was agreed elsewhere: it is booked at once. Then there is one. */
  readonly agreed: boolean;
}

/** Offers times for a session, or keeps one that was agreed. Offers of before whose time has passed are forgotten. */
export async function offerSessions(work: Work, ref: EnrolmentRef, offering: Offering): Promise<Outcome> {
  const { tx, now } = work;
  const { practiceId, enrolmentId } = ref;
  const { coachId, partnerId, agreed } = offering;
  await holdEnrolment(tx, ref);
  await holdSessions(tx, coachId);
  const couple = await loadCouple(tx, ref);
  if (!couple.ok) return couple;
  await forgetPastOffers(tx, ref, now);
  const wanted: WantedTime[] = [];
  for (const time of offering.times)
    wanted.push({ ...time, coachIsBusy: await coachIsBusy(tx, { practiceId, coachId }, time) });
  const refusal = offerRefusal(couple.enrolment, wanted, await openOffers(tx, ref, now), now);
  if (refusal) return { ok: false, refusal };

  const offerId = work.newId();
  const sessions = [];
  for (const { beginsAt, endsAt } of offering.times) {
    const id = work.newId();
    const place = await sealPlace(work, { practiceId, coachId, sessionId: id }, offering.place);
    const state = agreed ? ('booked' as const) : ('offered' as const);
    sessions.push({ id, offerId, practiceId, enrolmentId, coachId, partnerId, beginsAt, endsAt, state, place });
  }
  await insertSessions(tx, sessions, { now, bookedBy: agreed ? coachId : null });
  if (agreed)
    await work.record(
      sessions.map(({ id: sessionId }) => {
        return {
          name: 'session.booked',
          payload: { sessionId, partnerId, coachId, by: coachId },
          practiceId,
          enrolmentId,
        };
      }),
    );
  else await work.record([{ name: 'session.offered', payload: { offerId, partnerId }, practiceId, enrolmentId }]);
  return couple;
}
