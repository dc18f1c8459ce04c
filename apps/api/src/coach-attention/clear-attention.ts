import { Injectable } from '@nestjs/common';
import { appendEvents, clearFlag, idsAt, type Coach, type Tx } from '@troth/database';
import { newEvent } from '@troth/domain';
import { Problem } from '../http/problem.js';

/** A coach takes a flag down after having seen to it. Doing so twice is no fault. */
@Injectable()
export class ClearAttention {
  async run(tx: Tx, coach: Coach, attentionId: string, now: Date): Promise<null> {
    const { practiceId } = coach;
    const cleared = await clearFlag(tx, { practiceId, attentionId, coachId: coach.id }, now);
    if (!cleared) throw new Problem('not-found');
    const { enrolmentId, wasOpen } = cleared;
    if (wasOpen) {
      const envelope = { id: idsAt(now)(), practiceId, enrolmentId, occurredAt: now };
      await appendEvents(tx, [newEvent('attention.cleared', { attentionId }, envelope)]);
    }
    return null;
  }
}
