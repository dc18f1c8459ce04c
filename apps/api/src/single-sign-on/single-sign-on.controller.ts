import { Body, Controller, Headers } from '@nestjs/common';
import { singleSignOn, type BodyOf } from '@troth/contract';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { SignInSettings } from '../runtime/settings.js';
import { Serves } from '../serving/serves.js';
import { BeginSignIn } from './begin-sign-in.js';
import { FinishSignIn } from './finish-sign-in.js';

/** A coach signs in at a provider of OpenID Connect. */
@Controller()
export class SingleSignOnController {
  constructor(
    private readonly settings: SignInSettings,
    private readonly beginning: BeginSignIn,
    private readonly finishing: FinishSignIn,
  ) {}

  @Serves(singleSignOn.provider)
  provider() {
    const known = this.settings.singleSignOn;
    return { provider: known && { name: known.name } };
  }

  @Serves(singleSignOn.begin)
  async begin(
    @Body({ schema: singleSignOn.begin.body }) body: BodyOf<typeof singleSignOn.begin>,
    @CookiesOf() cookies: Cookies,
  ) {
    return this.beginning.run(body, cookies);
  }

  @Serves(singleSignOn.finish)
  async finish(
    @Body({ schema: singleSignOn.finish.body }) { answer }: BodyOf<typeof singleSignOn.finish>,
    @Headers('user-agent') userAgent: string | undefined,
    @CookiesOf() cookies: Cookies,
  ) {
    return this.finishing.run(answer, { cookies, userAgent });
  }
}
