import { insertEnrolment, keepLanguage, programmeForNew } from '@troth/database';
import { openEnrolment, type Enrolment, type EnrolmentRequest, type Id } from '@troth/domain';
import type { Language } from '@troth/messages';
import type { Work } from '../work.js';
import { addressHashes } from './address-hashes.js';
import { planUnconfirmedExpiry } from './expiry-slots.js';

/**
 * A partner asks to join, on pages in their language, which is taken for the other’s too until they say otherwise; `wanted` is the
 * practice’s programme that their link was for. Whether an address is known is never asked here, so that no answer or timing can tell.
 */
export async function requestEnrolment(
  work: Work,
  request: Omit<EnrolmentRequest, 'programmeVersion'>,
  language: Language,
  wanted?: Id,
): Promise<Enrolment> {
  const { tx, keys } = work;
  const { version: programmeVersion } = await programmeForNew(tx, request.practiceId, wanted);
  const { enrolment, events } = openEnrolment({ ...request, programmeVersion }, work.now, work.newId);
  const hashesOf = (email: string) => addressHashes(keys, email);
  await insertEnrolment(tx, enrolment, { a: hashesOf(request.email), b: hashesOf(request.invited.email) });
  for (const { id } of Object.values(enrolment.partners))
    await keepLanguage(tx, { practiceId: enrolment.practiceId, partnerId: id }, language);
  await planUnconfirmedExpiry(work, enrolment);
  await work.record(events);
  return enrolment;
}
