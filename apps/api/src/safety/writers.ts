import { findAnyLink, loadEnrolment, type PartnerSession, type Tx } from '@troth/database';
import { partnerOf } from '@troth/domain';
import type { SafetyWriter, Work } from '@troth/programme';
import { tokenHash } from '@troth/sealing';
import { Problem } from '../problems/problem.js';

/** The person a link was mailed to, whatever it was for and however their programme stands: nobody has to sign in to ask for help. */
export async function writerByLink({ tx, now }: Work, token: string): Promise<SafetyWriter> {
  const link = await findAnyLink(tx, tokenHash(token), now);
  const writer = link && (await writerOf(tx, link));
  if (!writer) throw new Problem('link-not-valid');
  return writer;
}

export async function writerSignedIn(tx: Tx, me: PartnerSession): Promise<SafetyWriter> {
  const writer = await writerOf(tx, me);
  if (!writer) throw new Problem('not-signed-in');
  return writer;
}

async function writerOf(
  tx: Tx,
  { practiceId, enrolmentId, partnerId }: Pick<PartnerSession, 'practiceId' | 'enrolmentId' | 'partnerId'>,
): Promise<SafetyWriter | null> {
  const enrolment = await loadEnrolment(tx, { practiceId, enrolmentId });
  const partner = enrolment && partnerOf(enrolment, partnerId);
  return partner ? { practiceId, partnerId, name: partner.name } : null;
}
