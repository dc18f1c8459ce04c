import { insertThreadMessage, threadPlace, type EnrolmentRef, type PartnerRef } from '@troth/database';
import { threadRefusal, type Enrolment, type Id, type ThreadWriter } from '@troth/domain';
import { welcomeBack } from '../check-in/keep-rhythm.js';
import { sealFor } from '../keys/seal-for.js';
import type { Outcome } from '../refused.js';
import type { Work } from '../work.js';

interface Writing extends PartnerRef {
  readonly by: ThreadWriter;
  readonly writerId: Id;
  readonly text: string;
}

/** Keeps a message in the thread of one partner and their coach, sealed. Words of a partner's are a sign of life. */
export async function writeInThread(
  work: Work,
  enrolment: Enrolment,
  { partnerId, by, writerId, text }: Omit<Writing, 'practiceId'>,
): Promise<Outcome> {
  const refusal = threadRefusal(enrolment);
  if (refusal) return { ok: false, refusal };
  const { practiceId, id: enrolmentId } = enrolment;
  const id = work.newId();
  const sealed = await sealFor(work, { practiceId, personId: writerId }, text, threadPlace(partnerId, id));
  const whose: EnrolmentRef & PartnerRef = { practiceId, enrolmentId, partnerId };
  await insertThreadMessage(work.tx, { ...whose, id, writtenBy: by, writerId, sealed, writtenAt: work.now });
  const payload = { partnerId, messageId: id, by };
  await work.record([{ name: 'thread.written', payload, practiceId, enrolmentId }]);
  if (by === 'partner') await welcomeBack(work, whose);
  return { ok: true, enrolment };
}
