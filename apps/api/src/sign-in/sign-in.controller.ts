import { Body, Controller, Inject, Req, Res } from '@nestjs/common';
import { signIn, type BodyOf } from '@troth/contract';
import { APIError } from 'better-auth/api';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { Problem } from '../problems/problem.js';
import { refuseCrossSite } from '../access/same-site.js';
import { Serves } from '../serving/serves.js';
import { COACH_AUTH, type CoachAuth } from './coach-auth.js';
import { rememberDevice } from './known-device.js';
import { PasswordTries } from './password-tries.js';

/** The few ways into the sign-in library that are open; there is none to sign up. */
@Controller()
export class SignInController {
  constructor(
    private readonly context: ApiContext,
    private readonly passwordTries: PasswordTries,
    @Inject(COACH_AUTH) private readonly auth: CoachAuth,
  ) {}

  @Serves(signIn.signIn)
  async signIn(
    @Body({ schema: signIn.signIn.body }) body: BodyOf<typeof signIn.signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    refuseCrossSite(request, this.context.publicUrl);
    const { email } = body;
    const counted = await this.passwordTries.count(request, email);
    const { headers, response } = await this.auth.api
      .signInEmail({ body, headers: fromNodeHeaders(request.headers), returnHeaders: true })
      .catch(refuseCredentials);
    await this.passwordTries.right(counted);
    passCookies(headers, reply);
    const { keys, secure } = this.context;
    rememberDevice(request, reply, { keys, email, secure });
    return response;
  }

  @Serves(signIn.signOut)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    refuseCrossSite(request, this.context.publicUrl);
    const { headers, response } = await this.auth.api.signOut({
      headers: fromNodeHeaders(request.headers),
      returnHeaders: true,
    });
    passCookies(headers, reply);
    return response;
  }

  @Serves(signIn.session)
  async session(@Req() request: FastifyRequest) {
    const found = await this.auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
    if (!found) throw new Problem('not-signed-in');
    return { user: found.user, expiresAt: new Date(found.session.expiresAt).toISOString() };
  }
}

function passCookies(headers: Headers, reply: FastifyReply): void {
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
}

/** Whether the address is known is not told apart from a wrong password. */
function refuseCredentials(fault: unknown): never {
  if (fault instanceof APIError && fault.statusCode < 500) throw new Problem('wrong-credentials');
  throw fault;
}
