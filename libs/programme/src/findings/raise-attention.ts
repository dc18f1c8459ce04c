import { raiseFlags } from '@troth/database';
import { recogniseAttention, recogniseOnAnswer, type Enrolment } from '@troth/domain';
import { loadRecord } from '../load-record.js';
import type { Work } from '../work.js';

/** Looks at a couple's record for what a person should look at; what is new is kept and told of. */
export async function raiseAttention(work: Work, couple: Enrolment): Promise<void> {
  await raise(work, couple, recogniseAttention);
}

/** The same after an answer, whose week may still be open. */
export async function raiseOnAnswer(work: Work, couple: Enrolment): Promise<void> {
  await raise(work, couple, recogniseOnAnswer);
}

async function raise(work: Work, couple: Enrolment, recognise: typeof recogniseAttention): Promise<void> {
  const { tx } = work;
  const record = await loadRecord(work, couple);
  const raised = await raiseFlags(tx, record, recognise(record), work.newId);
  const { practiceId, id: enrolmentId } = couple;
  await work.record(
    raised.map(({ id: attentionId, flag, partnerId }) => {
      const payload = { flag, partnerId, attentionId };
      return { name: 'attention.raised', payload, practiceId, enrolmentId } as const;
    }),
  );
}
