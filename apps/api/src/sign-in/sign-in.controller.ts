import { Body, Controller, Headers, Ip } from '@nestjs/common';
import { signIn, type BodyOf } from '@troth/contract';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { Problem } from '../problems/problem.js';
import { Serves } from '../serving/serves.js';
import { CodeSignIn } from './code-sign-in.js';
import { CoachSessions } from './coach-sessions.js';
import { PasswordSignIn } from './password-sign-in.js';

/** How coaches come in and go; there is no way to sign up. */
@Controller()
export class SignInController {
  constructor(
    private readonly passwords: PasswordSignIn,
    private readonly codes: CodeSignIn,
    private readonly sessions: CoachSessions,
  ) {}

  @Serves(signIn.signIn)
  async signIn(
    @Body({ schema: signIn.signIn.body }) body: BodyOf<typeof signIn.signIn>,
    @Headers('user-agent') userAgent: string | undefined,
    @Ip() ip: string,
    @CookiesOf() cookies: Cookies,
  ) {
    return this.passwords.run(body, { cookies, userAgent, ip });
  }

  @Serves(signIn.signInCode)
  async signInCode(
    @Body({ schema: signIn.signInCode.body }) { code }: BodyOf<typeof signIn.signInCode>,
    @Headers('user-agent') userAgent: string | undefined,
    @CookiesOf() cookies: Cookies,
  ) {
    return { user: await this.codes.run(code, { cookies, userAgent }) };
  }

  @Serves(signIn.signOut)
  async signOut(@CookiesOf() cookies: Cookies) {
    await this.sessions.close(cookies);
    return { success: true };
  }

  @Serves(signIn.session)
  async session(@CookiesOf() cookies: Cookies) {
    const found = await this.sessions.find(cookies);
    if (!found) throw new Problem('not-signed-in');
    return { user: found.coach, expiresAt: found.session.expiresAt.toISOString() };
  }
}
