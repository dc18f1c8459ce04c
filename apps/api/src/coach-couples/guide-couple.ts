import { Injectable } from '@nestjs/common';
import { decideEnrolment, findCoach, loadEnrolment, type Coach, type RequestedChange, type Tx } from '@troth/database';
import { granted } from '../http/granted.js';
import { Problem } from '../http/problem.js';
import { ownCouple } from './own-couple.js';

/** What a coach changes about their own couple; the domain says whether it may be. */
@Injectable()
export class GuideCouple {
  async run(tx: Tx, coach: Coach, enrolmentId: string, change: RequestedChange, now: Date): Promise<null> {
    const { practiceId } = coach;
    await ownCouple(tx, coach, enrolmentId);
    const taken = await decideEnrolment(tx, { practiceId, enrolmentId }, change, now);
    granted(taken);
    return null;
  }

  /** Hands one's own couple, or one that nobody walks with, to a coach of the practice, or to nobody. */
  async assign(tx: Tx, coach: Coach, enrolmentId: string, coachId: string | null, now: Date): Promise<null> {
    const { practiceId } = coach;
    const enrolment = await loadEnrolment(tx, { practiceId, enrolmentId }, { lock: true });
    if (!enrolment || (enrolment.coachId !== null && enrolment.coachId !== coach.id)) throw new Problem('not-found');
    if (coachId !== null && !(await findCoach(tx, practiceId, coachId))) {
      throw new Problem('invalid-input', [{ path: 'coachId', message: 'There is no such coach in your practice.' }]);
    }
    granted(await decideEnrolment(tx, { practiceId, enrolmentId }, { kind: 'assign-coach', coachId }, now));
    return null;
  }
}
