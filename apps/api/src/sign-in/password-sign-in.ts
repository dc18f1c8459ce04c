import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, signIn } from '@troth/contract';
import { coachBySignIn, Database } from '@troth/database';
import { Problem } from '../problems/problem.js';
import { CurrentPractice } from '../work/current-practice.js';
import { WorkRunner } from '../work/work-runner.js';
import { CodeSignIn } from './code-sign-in.js';
import { CoachPasswords } from './coach-passwords.js';
import { CoachSessions, type Browser } from './coach-sessions.js';
import { PasswordTries } from './password-tries.js';

/** A coach signs in by address and password. */
@Injectable()
export class PasswordSignIn {
  constructor(
    private readonly database: Database,
    private readonly practice: CurrentPractice,
    private readonly runner: WorkRunner,
    private readonly tries: PasswordTries,
    private readonly passwords: CoachPasswords,
    private readonly codes: CodeSignIn,
    private readonly sessions: CoachSessions,
  ) {}

  /** Throws `wrong-credentials` for a wrong password as for an address that no coach has, and TooManyRequests. */
  async run(
    { email, password }: BodyOf<typeof signIn.signIn>,
    browser: Browser & { readonly ip: string },
  ): Promise<AnswerOf<typeof signIn.signIn>> {
    const counted = await this.tries.count(browser, email);
    const { coachId, fits } = await this.passwords.whose(email, password);
    const coach = fits ? await coachBySignIn(this.database, email) : null;
    if (!coach) return this.refuse(coachId);
    await this.tries.right(counted);
    if (await this.codes.isAskedOf(coach)) {
      await this.runner.run((work) => this.codes.ask(work, coach, { providerSession: null, cookies: browser.cookies }));
      return { secondFactor: 'code' };
    }
    await this.runner.run((work) => this.sessions.open(work, coach, { by: 'password', strong: false }, browser));
    return { user: coach };
  }

  private async refuse(coachId: string | null): Promise<never> {
    const { id: practiceId } = await this.practice.find();
    const payload = { coachId, at: 'password' } as const;
    await this.runner.run((work) =>
      work.record([{ name: 'coach.sign-in-refused', payload, practiceId, enrolmentId: null }]),
    );
    throw new Problem('wrong-credentials');
  }
}
