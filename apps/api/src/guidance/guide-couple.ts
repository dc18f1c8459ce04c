import { Injectable } from '@nestjs/common';
import { findCoach, loadEnrolment, type Coach } from '@troth/database';
import { defineMessages } from '@troth/messages';
import { decideEnrolment, type RequestedChange, type Work } from '@troth/programme';
import { granted } from '../problems/granted.js';
import { Problem } from '../problems/problem.js';
import { ownCouple } from '../coach-couples/own-couple.js';
import { say } from '../speech/say.js';

const messages = defineMessages('refusals.assign', { noCoach: 'There is no such coach in your practice.' });

/** What a coach changes about their own couple; the domain says whether it may be. */
@Injectable()
export class GuideCouple {
  async run(work: Work, coach: Coach, enrolmentId: string, change: RequestedChange): Promise<null> {
    const { practiceId } = coach;
    await ownCouple(work.tx, coach, enrolmentId);
    granted(await decideEnrolment(work, { practiceId, enrolmentId }, change));
    return null;
  }

  /** Hands one's own couple, or one that nobody walks with, to a coach of the practice, or to nobody. */
  async assign(work: Work, coach: Coach, enrolmentId: string, coachId: string | null): Promise<null> {
    const { practiceId } = coach;
    const enrolment = await loadEnrolment(work.tx, { practiceId, enrolmentId }, { lock: true });
    if (!enrolment || (enrolment.coachId !== null && enrolment.coachId !== coach.id)) throw new Problem('not-found');
    const to = coachId !== null && (await findCoach(work.tx, practiceId, coachId));
    if (coachId !== null && !(to && to.roles.includes('coach'))) {
      throw new Problem('invalid-input', [{ path: 'coachId', message: say(messages.noCoach) }]);
    }
    granted(await decideEnrolment(work, { practiceId, enrolmentId }, { kind: 'assign-coach', coachId }));
    return null;
  }
}
