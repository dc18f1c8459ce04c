import { holdFindings, markWordsRead } from '@troth/database';
import { waysOfWords, type Enrolment, type Id } from '@troth/domain';
import { reviewFindings } from '../findings/review-findings.js';
import type { Work } from '../work.js';

/** A coach has read one partner's thread up to an instant: what asked for it to be read is over. Nobody else is told. */
export async function readThread(
  work: Work,
  couple: Enrolment,
  { partnerId, upTo }: { readonly partnerId: Id; readonly upTo: Date },
): Promise<void> {
  const { tx, now } = work;
  const { practiceId, id: enrolmentId } = couple;
  await holdFindings(tx, { practiceId, enrolmentId });
  for (const cameAs of waysOfWords) await markWordsRead(tx, { practiceId, partnerId }, { cameAs, upTo, now });
  await reviewFindings(work, couple);
}
