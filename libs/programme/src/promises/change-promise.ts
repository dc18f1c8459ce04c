import {
  holdEnrolment,
  changePromise as saveChange,
  letPromiseGo,
  loadEnrolment,
  loadPromisesToRead,
  outdateCheckIn,
  type EnrolmentRef,
  type PartnerRef,
} from '@troth/database';
import { asTold, partnerOf, refusal, refusedChange, type NewPromise } from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { partnerReference } from '@troth/sealing';
import { refused, type Outcome } from '../refused.js';
import { rollUpWeek } from '../week/roll-up-week.js';
import type { Work } from '../work.js';
import { openedPromise } from './opened-promise.js';
import { sealPromise } from './seal-promise.js';

/** Gives a partner's own promise, which goes by their reference, other words or another day; null lets it go. */
export async function changePromise(
  work: Work,
  me: EnrolmentRef & PartnerRef,
  reference: string,
  to: NewPromise | null,
): Promise<Outcome> {
  const { tx, now, keys } = work;
  const { practiceId, enrolmentId, partnerId } = me;
  await holdEnrolment(tx, me);
  const enrolment = await loadEnrolment(tx, me);
  const partner = enrolment && partnerOf(enrolment, partnerId);
  if (!enrolment || !partner) return refused('unknown-enrolment', 'There is no such enrolment.');
  const kept = (await loadPromisesToRead(tx, me)).find(
    ({ id, makerId }) => makerId === partnerId && partnerReference(keys, partnerId, id) === reference,
  );
  const promise = kept && openedPromise(keys, kept);
  if (!promise) return refused('unknown-promise', 'This partner made no such promise.');
  const code = refusedChange(enrolment, promise, to, localTime(now, partner.zone).date);
  if (code) return { ok: false, refusal: refusal(code) };

  const { id: promiseId, madeWeek: week, seen } = promise;
  if (promise.toldAt === null) await outdateCheckIn(tx, { practiceId, partnerId, week });
  const place = { practiceId, promiseId };
  const isKept =
    to === null
      ? await letPromiseGo(tx, place, now)
      : await saveChange(
          tx,
          place,
          await sealPromise(work, { ...me, makerId: partnerId, week }, to),
          isSame(asTold(promise), to),
        );
  if (!isKept) return { ok: false, refusal: refusal('promise-is-due') };
  // The other's day may have come already, where it comes earlier: what they said counts no longer.
  if (to === null && seen.week !== null) await rollUpWeek(work, me, seen.week);
  const told = { practiceId, enrolmentId, payload: { promiseId, makerId: partnerId, week } };
  await work.record([to === null ? { ...told, name: 'promise.let-go' } : { ...told, name: 'promise.changed' }]);
  return { ok: true, enrolment };
}

function isSame(one: NewPromise, other: NewPromise): boolean {
  return one.ifCue === other.ifCue && one.thenAct === other.thenAct && one.dueOn === other.dueOn;
}
