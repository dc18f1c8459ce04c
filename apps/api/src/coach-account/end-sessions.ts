import { Injectable } from '@nestjs/common';
import { endCoachSession, endCoachSessions, type Coach } from '@troth/database';
import type { Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';

/** A coach ends sessions of their own. */
@Injectable()
export class EndSessions {
  /** Throws `not-found` for one that is not theirs, or over. */
  async one(work: Work, coach: Coach, id: string): Promise<void> {
    if (!(await endCoachSession(work.tx, coach.id, id))) throw new Problem('not-found');
    await this.tell(work, coach, 1);
  }

  async allBut(work: Work, coach: Coach, id: string): Promise<void> {
    const ended = await endCoachSessions(work.tx, coach.id, id);
    if (ended > 0) await this.tell(work, coach, ended);
  }

  private async tell(work: Work, { id: coachId, practiceId }: Coach, sessions: number): Promise<void> {
    const payload = { coachId, sessions, by: 'coach' } as const;
    await work.record([{ name: 'coach.sessions-ended', payload, practiceId, enrolmentId: null }]);
  }
}
