import type { IncomingHttpHeaders } from 'node:http';
import { Body, Controller, Headers, Ip } from '@nestjs/common';
import { signIn, type BodyOf } from '@troth/contract';
import { SealingKeys } from '@troth/sealing';
import { APIError } from 'better-auth/api';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { Problem } from '../problems/problem.js';
import { PublicAddress } from '../runtime/settings.js';
import { Serves } from '../serving/serves.js';
import { CoachAuth } from './coach-auth.js';
import { rememberDevice } from './known-device.js';
import { PasswordTries } from './password-tries.js';

/** The few ways into the sign-in library that are open; there is none to sign up. */
@Controller()
export class SignInController {
  constructor(
    private readonly keys: SealingKeys,
    private readonly address: PublicAddress,
    private readonly passwordTries: PasswordTries,
    private readonly auth: CoachAuth,
  ) {}

  @Serves(signIn.signIn)
  async signIn(
    @Body({ schema: signIn.signIn.body }) body: BodyOf<typeof signIn.signIn>,
    @Headers() given: IncomingHttpHeaders,
    @Ip() ip: string,
    @CookiesOf() cookies: Cookies,
  ) {
    const { email } = body;
    const counted = await this.passwordTries.count({ cookies, ip }, email);
    const { headers, response } = await this.auth.signIn(body, given).catch(refuseCredentials);
    await this.passwordTries.right(counted);
    cookies.passOn(headers);
    rememberDevice(cookies, { keys: this.keys, email, secure: this.address.secure });
    return response;
  }

  @Serves(signIn.signOut)
  async signOut(@Headers() given: IncomingHttpHeaders, @CookiesOf() cookies: Cookies) {
    const { headers, response } = await this.auth.signOut(given);
    cookies.passOn(headers);
    return response;
  }

  @Serves(signIn.session)
  async session(@Headers() given: IncomingHttpHeaders) {
    const found = await this.auth.session(given);
    if (!found) throw new Problem('not-signed-in');
    return { user: found.user, expiresAt: new Date(found.session.expiresAt).toISOString() };
  }
}

/** Whether the address is known is not told apart from a wrong password. */
function refuseCredentials(fault: unknown): never {
  if (fault instanceof APIError && fault.statusCode < 500) throw new Problem('wrong-credentials');
  throw fault;
}
