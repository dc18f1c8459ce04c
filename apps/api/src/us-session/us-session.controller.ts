import { Body, Controller } from '@nestjs/common';
import { usSession, type BodyOf } from '@troth/contract';
import { closePartnerSession, type PartnerSession } from '@troth/database';
import { closeEverywhere } from '@troth/programme';
import { tokenHash } from '@troth/sealing';
import { SignedInPartner } from '../access/asking.js';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { forgetAnswered } from '../check-in/answered-here.js';
import { PublicAddress } from '../runtime/settings.js';
import { Serves } from '../serving/serves.js';
import { CurrentPractice } from '../work/current-practice.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { PartnerSignIn } from './partner-sign-in.js';
import { clearSessionCookie, sessionToken, setSessionCookie } from './session-cookie.js';

@Controller()
export class UsSessionController {
  constructor(
    private readonly practice: CurrentPractice,
    private readonly address: PublicAddress,
    private readonly signIn: PartnerSignIn,
  ) {}

  @Serves(usSession.requestLink)
  async requestLink(
    @Body({ schema: usSession.requestLink.body }) { email }: BodyOf<typeof usSession.requestLink>,
    @InWork() run: RunInWork,
  ) {
    const { id } = await this.practice.find();
    return run((work) => this.signIn.requestLink(work, id, email));
  }

  @Serves(usSession.open)
  async open(
    @Body({ schema: usSession.open.body }) { token }: BodyOf<typeof usSession.open>,
    @InWork() run: RunInWork,
    @CookiesOf() cookies: Cookies,
  ): Promise<void> {
    const session = await run((work) => this.signIn.openSession(work, token));
    setSessionCookie(cookies, session, this.address.secure);
  }

  @Serves(usSession.close)
  async close(@InWork() run: RunInWork, @CookiesOf() cookies: Cookies): Promise<void> {
    const token = sessionToken(cookies, this.address.secure);
    if (token) await run(({ tx }) => closePartnerSession(tx, tokenHash(token)));
    this.forget(cookies);
  }

  @Serves(usSession.closeEverywhere)
  async closeEverywhere(
    @SignedInPartner() me: PartnerSession,
    @InWork() run: RunInWork,
    @CookiesOf() cookies: Cookies,
  ): Promise<void> {
    await run((work) => closeEverywhere(work, me));
    this.forget(cookies);
  }

  private forget(cookies: Cookies): void {
    clearSessionCookie(cookies, this.address.secure);
    forgetAnswered(cookies, this.address.secure);
  }
}
