import { Body, Controller, Headers, Param } from '@nestjs/common';
import { coachAccount, languages, type BodyOf, type ParamsOf } from '@troth/contract';
import { keepAnsweringHours, keepCoachLanguage, type Coach, type CoachSession } from '@troth/database';
import { SessionOfCoach, SignedInCoach } from '../access/asking.js';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ChangePassword } from './change-password.js';
import { EndSessions } from './end-sessions.js';
import { OwnPassword } from './own-password.js';
import { ShowAccount } from './show-account.js';
import { Unlink } from './unlink.js';

/** A coach's own account: their password, and where they are signed in. */
@Controller()
export class CoachAccountController {
  constructor(
    private readonly account: ShowAccount,
    private readonly own: OwnPassword,
    private readonly password: ChangePassword,
    private readonly sessions: EndSessions,
    private readonly unlinking: Unlink,
  ) {}

  @Serves(coachAccount.show)
  async show(@SignedInCoach() coach: Coach, @SessionOfCoach() session: CoachSession) {
    return this.account.run(coach, session);
  }

  @Serves(coachAccount.sayHours)
  async sayHours(
    @SignedInCoach() coach: Coach,
    @Body({ schema: coachAccount.sayHours.body }) { answeringHours }: BodyOf<typeof coachAccount.sayHours>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(({ tx }) => keepAnsweringHours(tx, coach, answeringHours));
  }

  @Serves(languages.chooseAsCoach)
  async chooseLanguage(
    @SignedInCoach() coach: Coach,
    @Body({ schema: languages.chooseAsCoach.body }) { language }: BodyOf<typeof languages.chooseAsCoach>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(({ tx }) => keepCoachLanguage(tx, coach, language));
  }

  @Serves(coachAccount.changePassword)
  async changePassword(
    @SignedInCoach() coach: Coach,
    @SessionOfCoach() session: CoachSession,
    @Body({ schema: coachAccount.changePassword.body }) body: BodyOf<typeof coachAccount.changePassword>,
    @Headers('user-agent') userAgent: string | undefined,
    @CookiesOf() cookies: Cookies,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await this.own.require(coach, body.current);
    await run((work) => this.password.run(work, { coach, session, body, browser: { cookies, userAgent } }));
  }

  @Serves(coachAccount.unlinkSingleSignOn)
  async unlinkSingleSignOn(
    @SignedInCoach() coach: Coach,
    @SessionOfCoach() session: CoachSession,
    @Body({ schema: coachAccount.unlinkSingleSignOn.body })
    { current }: BodyOf<typeof coachAccount.unlinkSingleSignOn>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await this.own.require(coach, current);
    await run((work) => this.unlinking.run(work, coach, session));
  }

  @Serves(coachAccount.endSession)
  async endSession(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coachAccount.endSession.params }) { id }: ParamsOf<typeof coachAccount.endSession>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.sessions.one(work, coach, id));
  }

  @Serves(coachAccount.endOtherSessions)
  async endOtherSessions(
    @SignedInCoach() coach: Coach,
    @SessionOfCoach() { id }: CoachSession,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.sessions.allBut(work, coach, id));
  }
}
