import { appendEvents, clearFlags, loadCoupleRecord, openFlags } from '@troth/database';
import { flagsThatAreOver, newEvent, type Enrolment } from '@troth/domain';
import type { Looking } from './raise-attention.js';

/** Takes down the flags of a couple whose reason is gone, each with its event; what a coach has cleared stays theirs. */
export async function clearAttention(couple: Enrolment, { tx, now, newId, causedBy }: Looking): Promise<void> {
  const up = await openFlags(tx, couple);
  if (up.length === 0) return;
  const over = flagsThatAreOver(await loadCoupleRecord(tx, couple, now), up);
  const { practiceId, id: enrolmentId } = couple;
  const cleared = await clearFlags(
    tx,
    couple,
    over.map(({ id }) => id),
    now,
  );
  await appendEvents(
    tx,
    cleared.map((attentionId) =>
      newEvent(
        'attention.cleared',
        { attentionId },
        { id: newId(), practiceId, enrolmentId, occurredAt: now, causedBy },
      ),
    ),
  );
}
