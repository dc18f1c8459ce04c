import { Injectable } from '@nestjs/common';
import { endCoachSessions, unlinkIdentity, type Coach, type CoachSession } from '@troth/database';
import type { Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { SignInSettings } from '../runtime/settings.js';
import { tellOfFactor } from '../sign-in/tell-of-factor.js';

/** A coach lets the provider of single sign-on let them in no more. */
@Injectable()
export class Unlink {
  constructor(private readonly settings: SignInSettings) {}

  /** Every other session ends: who came in by it may not be they. Throws `not-found`. */
  async run(work: Work, coach: Coach, session: CoachSession): Promise<void> {
    const issuer = this.settings.singleSignOn?.issuer;
    if (!issuer || !(await unlinkIdentity(work.tx, coach.id, issuer))) throw new Problem('not-found');
    await endCoachSessions(work.tx, coach.id, session.id);
    await tellOfFactor(work, coach, 'single-sign-on', 'removed');
  }
}
