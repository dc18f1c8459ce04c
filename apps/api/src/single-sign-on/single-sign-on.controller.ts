import { Body, Controller, Header, Headers, Ip } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { singleSignOn, type BodyOf } from '@troth/contract';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { SignInSettings } from '../runtime/settings.js';
import { Serves } from '../serving/serves.js';
import { BeginSignIn } from './begin-sign-in.js';
import { EndThere } from './end-there.js';
import { FinishSignIn } from './finish-sign-in.js';

const logoutTokenContent = {
  content: {
    'application/x-www-form-urlencoded': {
      schema: {
        type: 'object' as const,
        required: ['logout_token'],
        properties: { logout_token: { type: 'string' as const } },
      },
    },
  },
};

/** A coach signs in at a provider of OpenID Connect, which also tells when their session there is over. */
@Controller()
export class SingleSignOnController {
  constructor(
    private readonly settings: SignInSettings,
    private readonly beginning: BeginSignIn,
    private readonly finishing: FinishSignIn,
    private readonly ending: EndThere,
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

  @Serves(singleSignOn.endThere)
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiBody({ required: true, ...logoutTokenContent })
  async endThere(
    @Body({ schema: singleSignOn.endThere.body }) body: BodyOf<typeof singleSignOn.endThere>,
    @Ip() ip: string,
  ): Promise<string> {
    await this.ending.run(body.logout_token, ip);
    return 'Ended\n';
  }
}
