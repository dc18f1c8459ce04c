import {
  addressAskedByPractice,
  beginQuietStop,
  endQuietStop,
  leaveAddress,
  loadEnrolment,
  type PartnerRef,
} from '@troth/database';
import {
  actsOfStop,
  partnerOf,
  refusal,
  refusedNewAddress,
  refusedQuietAct,
  type Enrolment,
  type QuietAct,
  type QuietStop,
  type RefusalCode,
} from '@troth/domain';
import { decideEnrolment } from '../enrolment/decide-enrolment.js';
import { requestAddressChange } from '../people/change-address.js';
import type { Refused } from '../refused.js';
import type { Work } from '../work.js';
import { noteSafetyAct, type Acting } from './tend-case.js';

/** What comes of an officer's act; `seconds` where it was asked too often, and can be asked again after them. */
export type ActedQuietly =
  { readonly ok: true } | Refused | { readonly ok: false; readonly refusal: null; readonly seconds: number };

/** Stops one partner's mail or holds their reports, or ends that. What is so already stays so, and is no act. */
export async function setQuietStop(
  work: Work,
  acting: Acting,
  kind: QuietStop,
  inForce: boolean,
): Promise<ActedQuietly> {
  const act = actsOfStop[kind][inForce ? 'begin' : 'end'];
  return acted(work, acting, act, async () => {
    const { tx, now, newId } = work;
    const isNews = inForce
      ? await beginQuietStop(tx, partnerOn(acting), kind, { id: newId(), now })
      : await endQuietStop(tx, partnerOn(acting), kind, now);
    if (isNews) await noteSafetyAct(work, acting, act, '');
    return { ok: true };
  });
}

/** Asks a new mailbox to confirm that one partner is written to there. The address stands in the case, sealed. */
export async function askNewAddress(
  work: Work,
  acting: Acting,
  { email, tellsEarlier }: { readonly email: string; readonly tellsEarlier: boolean },
): Promise<ActedQuietly> {
  return acted(work, acting, 'move-address', async (couple) => {
    const { practiceId, on } = acting;
    const partner = couple && partnerOf(couple, on.partnerId);
    if (!couple || !partner) return refusedBy('already-ended');
    const code = refusedNewAddress(couple, partner.id, email);
    if (code) return refusedBy(code);
    const ref = { practiceId, enrolmentId: couple.id };
    await leaveAwaited(work, acting);
    const asked = await requestAddressChange(work, ref, partner, email, { tellsEarlier, byPractice: true });
    if (!asked.ok) return { ok: false, refusal: null, seconds: asked.seconds };
    await noteSafetyAct(work, acting, 'move-address', email);
    return { ok: true };
  });
}

/** Takes back what was asked of a new mailbox, as long as it has not confirmed. */
export async function leaveNewAddress(work: Work, acting: Acting): Promise<ActedQuietly> {
  return acted(work, acting, 'leave-address', async () => {
    if (await leaveAwaited(work, acting)) await noteSafetyAct(work, acting, 'leave-address', '');
    return { ok: true };
  });
}

/** Ends the programme as either partner or the coach could: both get the same email, and nothing says who ended it, or why. */
export async function endForSafety(work: Work, acting: Acting): Promise<ActedQuietly> {
  return acted(work, acting, 'end-programme', async (couple) => {
    if (!couple) return refusedBy('already-ended');
    const ref = { practiceId: acting.practiceId, enrolmentId: couple.id };
    const ended = await decideEnrolment(work, ref, { kind: 'complete', how: 'apart', by: { role: 'system' } });
    if (!ended.ok) return ended;
    await noteSafetyAct(work, acting, 'end-programme', '');
    return { ok: true };
  });
}

async function acted(
  { tx }: Work,
  { practiceId, on: { enrolmentId } }: Acting,
  act: QuietAct,
  carryOut: (couple: Enrolment | null) => Promise<ActedQuietly>,
): Promise<ActedQuietly> {
  const couple = enrolmentId === null ? null : await loadEnrolment(tx, { practiceId, enrolmentId });
  const code = refusedQuietAct(act, couple);
  return code ? refusedBy(code) : carryOut(couple);
}

/** Whether there was something to take back. */
async function leaveAwaited({ tx, now }: Work, acting: Acting): Promise<boolean> {
  const asked = await addressAskedByPractice(tx, partnerOn(acting));
  if (!asked || asked.confirmedAt || asked.expiresAt <= now) return false;
  await leaveAddress(tx, asked, now);
  return true;
}

function partnerOn({ practiceId, on: { partnerId } }: Acting): PartnerRef {
  return { practiceId, partnerId };
}

function refusedBy(code: RefusalCode): Refused {
  return { ok: false, refusal: refusal(code) };
}
