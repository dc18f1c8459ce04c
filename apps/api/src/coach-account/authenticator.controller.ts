import { Body, Controller, Headers } from '@nestjs/common';
import { coachAccount, type BodyOf } from '@troth/contract';
import type { Coach, CoachSession } from '@troth/database';
import { SessionOfCoach, SignedInCoach } from '../access/asking.js';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { OwnPassword } from './own-password.js';
import { TendAuthenticator } from './tend-authenticator.js';

/** A coach's codes from an app, and their recovery codes. */
@Controller()
export class AuthenticatorController {
  constructor(
    private readonly password: OwnPassword,
    private readonly authenticator: TendAuthenticator,
  ) {}

  @Serves(coachAccount.offerAuthenticator)
  async offer(
    @SignedInCoach() coach: Coach,
    @Body({ schema: coachAccount.offerAuthenticator.body }) body: BodyOf<typeof coachAccount.offerAuthenticator>,
    @InWork() run: RunInWork,
  ) {
    await this.password.require(coach, body.current);
    return run((work) => this.authenticator.offer(work, coach));
  }

  @Serves(coachAccount.confirmAuthenticator)
  async confirm(
    @SignedInCoach() coach: Coach,
    @SessionOfCoach() session: CoachSession,
    @Body({ schema: coachAccount.confirmAuthenticator.body })
    { code }: BodyOf<typeof coachAccount.confirmAuthenticator>,
    @Headers('user-agent') userAgent: string | undefined,
    @CookiesOf() cookies: Cookies,
    @InWork() run: RunInWork,
  ) {
    await this.authenticator.count(coach);
    const browser = { cookies, userAgent };
    return run((work) => this.authenticator.confirm(work, coach, { code, session, browser }));
  }

  @Serves(coachAccount.removeAuthenticator)
  async remove(
    @SignedInCoach() coach: Coach,
    @Body({ schema: coachAccount.removeAuthenticator.body }) { code }: BodyOf<typeof coachAccount.removeAuthenticator>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await this.authenticator.count(coach);
    await run((work) => this.authenticator.remove(work, coach, code));
  }

  @Serves(coachAccount.makeRecoveryCodes)
  async makeRecoveryCodes(
    @SignedInCoach() coach: Coach,
    @Body({ schema: coachAccount.makeRecoveryCodes.body }) { code }: BodyOf<typeof coachAccount.makeRecoveryCodes>,
    @InWork() run: RunInWork,
  ) {
    await this.authenticator.count(coach);
    return run((work) => this.authenticator.makeRecoveryCodes(work, coach, code));
  }
}
