import { Injectable } from '@nestjs/common';
import { clearFlag, type Coach } from '@troth/database';
import type { Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';

/** A coach takes a flag down after having seen to it. Doing so twice is no fault. */
@Injectable()
export class ClearAttention {
  async run(work: Work, coach: Coach, attentionId: string): Promise<null> {
    const { tx, now } = work;
    const { practiceId } = coach;
    const cleared = await clearFlag(tx, { practiceId, attentionId, coachId: coach.id }, now);
    if (!cleared) throw new Problem('not-found');
    const { enrolmentId, wasOpen } = cleared;
    if (wasOpen) await work.record([{ name: 'attention.cleared', payload: { attentionId }, practiceId, enrolmentId }]);
    return null;
  }
}
