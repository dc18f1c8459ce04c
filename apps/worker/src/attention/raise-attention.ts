import { appendEvents, loadCoupleRecord, raiseFlags, type Tx } from '@troth/database';
import { newEvent, recogniseAttention, type AttentionFlagId, type Enrolment, type Id } from '@troth/domain';

export interface Looking {
  readonly tx: Tx;
  readonly now: Date;
  readonly newId: () => Id;
  readonly causedBy: Id;
}

/** Looks at a couple's record for what a person should look at, or for one flag only; what is new is kept, each with its event. */
export async function raiseAttention(
  couple: Enrolment,
  { tx, now, newId, causedBy }: Looking,
  only?: AttentionFlagId,
): Promise<void> {
  const record = await loadCoupleRecord(tx, couple, now);
  const raised = await raiseFlags(
    tx,
    record,
    recogniseAttention(record).filter(({ flag }) => only === undefined || flag === only),
  );
  const { practiceId, id: enrolmentId } = couple;
  await appendEvents(
    tx,
    raised.map(({ id, flag, partnerId }) =>
      newEvent(
        'attention.raised',
        { flag, partnerId, attentionId: id },
        { id: newId(), practiceId, enrolmentId, occurredAt: now, causedBy },
      ),
    ),
  );
}
