import { loadCoupleRecord, raiseFlags } from '@troth/database';
import { recogniseAttention, type AttentionFlagId, type Enrolment } from '@troth/domain';
import type { Work } from '../work.js';

/** Looks at a couple's record for what a person should look at, or for one flag only; what is new is kept and told of. */
export async function raiseAttention(work: Work, couple: Enrolment, only?: AttentionFlagId): Promise<void> {
  const { tx, now } = work;
  const record = await loadCoupleRecord(tx, couple, now);
  const raised = await raiseFlags(
    tx,
    record,
    recogniseAttention(record).filter(({ flag }) => only === undefined || flag === only),
  );
  const { practiceId, id: enrolmentId } = couple;
  await work.record(
    raised.map(({ id: attentionId, flag, partnerId }) => {
      const payload = { flag, partnerId, attentionId };
      return { name: 'attention.raised', payload, practiceId, enrolmentId } as const;
    }),
  );
}
