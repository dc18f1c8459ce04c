import {
  insertSafetySaid,
  insertSlots,
  lockOpenSafetyCase,
  openSafetyCase,
  saveSafetyCase,
  type PartnerRef,
} from '@troth/database';
import {
  afterMoreWasSaid,
  isSafetyUnsaid,
  safetySaidPlace,
  urgencyOf,
  worriesOf,
  type Id,
  type SafetySaid,
} from '@troth/domain';
import { seal } from '@troth/sealing';
import type { Work } from '../work.js';
import { alertSlot } from './alert-slot.js';

/** Who says it: the name stays with the words, should nothing else be kept of them by the time somebody looks. */
export interface SafetyWriter extends PartnerRef {
  readonly name: string;
}

/**
 * Keeps what one partner says to the person who looks after safety, sealed, beside what they said before. A worry opens a
 * case or joins the open one, and the officers are alerted at once. Nothing of it is recorded as the couple's, nor holds
 * anything of the couple.
 */
export async function keepSafetySaid(work: Work, { name, ...partner }: SafetyWriter, said: SafetySaid): Promise<void> {
  if (isSafetyUnsaid(said)) return;
  const { tx, now, newId, keys } = work;
  const found = worriesOf(said);
  const caseId = found.length > 0 ? await raise(work, partner, said) : null;
  const id = newId();
  const sealed = seal(keys, JSON.stringify({ name, said }), safetySaidPlace(id));
  await insertSafetySaid(tx, {
    practiceId: partner.practiceId,
    partnerId: partner.partnerId,
    id,
    caseId,
    saidAt: now,
    sealed,
  });
}

async function raise({ tx, now, newId }: Work, partner: PartnerRef, said: SafetySaid): Promise<Id> {
  const open = await lockOpenSafetyCase(tx, partner);
  const { after, alerts } = afterMoreWasSaid(open, urgencyOf(worriesOf(said)), { now, newId });
  await (open ? saveSafetyCase : openSafetyCase)(tx, partner, after, now);
  if (alerts)
    await insertSlots(tx, [
      alertSlot({ practiceId: partner.practiceId, ...after }, { step: 0, id: newId(), dueAt: now }),
    ]);
  return after.id;
}
