import { Injectable } from '@nestjs/common';
import type { BodyOf, coachAccount } from '@troth/contract';
import { setCoachPassword, type Coach, type CoachSession } from '@troth/database';
import type { Work } from '@troth/programme';
import { CoachPasswords } from '../sign-in/coach-passwords.js';
import { CoachSessions, type Browser } from '../sign-in/coach-sessions.js';

type Body = BodyOf<typeof coachAccount.changePassword>;

/** A coach changes their password: every session ends, and this browser gets a new one. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly passwords: CoachPasswords,
    private readonly sessions: CoachSessions,
  ) {}

  /** Throws `invalid-input` at the new password. */
  async run(
    work: Work,
    given: { readonly coach: Coach; readonly session: CoachSession; readonly body: Body; readonly browser: Browser },
  ): Promise<void> {
    const { coach, session, body, browser } = given;
    const hash = await this.passwords.hashOf(body.password, coach);
    await setCoachPassword(work.tx, coach.id, hash, work.now);
    await this.sessions.begin(work, coach.id, session, browser);
    const { practiceId } = coach;
    const payload = { coachId: coach.id, by: 'coach' } as const;
    await work.record([{ name: 'coach.password-changed', payload, practiceId, enrolmentId: null }]);
  }
}
