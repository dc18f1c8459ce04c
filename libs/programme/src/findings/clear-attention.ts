import { clearFlags, openFlags } from '@troth/database';
import { flagsThatAreOver, type Enrolment } from '@troth/domain';
import { loadRecord } from '../load-record.js';
import type { Work } from '../work.js';

/** Takes down the flags of a couple whose reason is gone, each with its event; what a coach has cleared stays theirs. */
export async function clearAttention(work: Work, couple: Enrolment): Promise<void> {
  const { tx, now } = work;
  const up = await openFlags(tx, couple);
  if (up.length === 0) return;
  const over = flagsThatAreOver(await loadRecord(work, couple), up).map(({ id }) => id);
  const { practiceId, id: enrolmentId } = couple;
  await work.record(
    (await clearFlags(tx, couple, over, now)).map((attentionId) => {
      return { name: 'attention.cleared', payload: { attentionId }, practiceId, enrolmentId } as const;
    }),
  );
}
