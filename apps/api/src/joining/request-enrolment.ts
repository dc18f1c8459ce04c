import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, joining } from '@troth/contract';
import { leastBusyCoach } from '@troth/database';
import { requestEnrolment, type Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { readersLanguage } from '../speech/say.js';

/** A partner asks to join: there has to be a coach to walk with them. */
@Injectable()
export class RequestEnrolment {
  async run(
    work: Work,
    practiceId: string,
    request: BodyOf<typeof joining.ask>,
  ): Promise<AnswerOf<typeof joining.ask>> {
    const { name, email, zone, weekday, time, partner: invited, programme } = request;
    const coachId = await leastBusyCoach(work.tx, practiceId);
    if (coachId === null) throw new Problem('practice-not-open');
    const preferences = { zone, weekday, time };
    const asked = { practiceId, coachId, name, email, preferences, invited };
    await requestEnrolment(work, asked, readersLanguage(), programme);
    return { status: 'check-your-inbox' };
  }
}
