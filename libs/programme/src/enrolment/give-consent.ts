import {
  keepConsent,
  loadConsents,
  loadEnrolment,
  noteWithoutEmails,
  withdrawConsentTo,
  type ConsentGivenBy,
  type EnrolmentRef,
  type PartnerRef,
} from '@troth/database';
import { consentStandings, consentVersions, type ConsentPurpose } from '@troth/domain';
import type { Work } from '../work.js';

type Self = EnrolmentRef & PartnerRef;

/** What is said to emails with joining; without a yes none comes that one can do without. */
export async function answerToEmails(work: Work, self: Self, agrees: boolean, how: ConsentGivenBy): Promise<void> {
  const { tx, now, newId } = work;
  if (!agrees) return noteWithoutEmails(tx, self, now);
  if ((await standingTo(work, self, 'emails'))?.holds) return;
  await keepConsent(tx, self, { id: newId(), purpose: 'emails', version: consentVersions.emails, how, now });
}

/** A partner agrees to today's words of one purpose, on their own page. False once somebody has left. */
export async function giveConsent(work: Work, self: Self, purpose: ConsentPurpose): Promise<boolean> {
  const { tx, now, newId } = work;
  const enrolment = await loadEnrolment(tx, self, { lock: true });
  if (!enrolment || enrolment.state === 'withdrawn') return false;
  const standing = await standingTo(work, self, purpose);
  if (!standing?.asks) return true;
  const { holds, asks: version } = standing;
  await keepConsent(tx, self, { id: newId(), purpose, version, how: 'own-page', now });
  if (purpose === 'emails' && !holds) await tell(work, self, 'mail.resumed');
  return true;
}

/** A partner takes back their yes to emails: from then on none leaves that they can do without. */
export async function withdrawFromEmails(work: Work, self: Self): Promise<void> {
  const { tx, now, newId } = work;
  await loadEnrolment(tx, self, { lock: true });
  const standing = await standingTo(work, self, 'emails');
  if (!standing?.holds) return;
  await withdrawConsentTo(tx, self, 'emails', { id: newId(), now });
  await tell(work, self, 'mail.stopped');
}

async function standingTo({ tx }: Work, self: Self, purpose: ConsentPurpose) {
  return consentStandings(await loadConsents(tx, self)).find((one) => one.purpose === purpose);
}

/** The couple's coach is told, as of a single kind, so that nobody wonders about a silence. */
async function tell(work: Work, { practiceId, enrolmentId, partnerId }: Self, name: 'mail.stopped' | 'mail.resumed') {
  const told = { payload: { personId: partnerId, kind: 'check-in' }, practiceId, enrolmentId };
  await work.record([name === 'mail.stopped' ? { name, ...told } : { name, ...told }]);
}
