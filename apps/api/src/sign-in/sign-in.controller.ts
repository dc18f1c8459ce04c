import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { APIError } from 'better-auth/api';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers, Refuses } from '../http/answers.js';
import { emailAddress } from '../http/person-fields.js';
import { Problem } from '../http/problem.js';
import { refuseCrossSite } from '../http/same-site.js';
import { COACH_AUTH, type CoachAuth } from './coach-auth.js';
import { rememberDevice } from './known-device.js';
import { PasswordTries } from './password-tries.js';

const credentials = z.strictObject({ email: emailAddress, password: z.string().min(1).max(128) });
const coachUser = z.object({ id: z.uuid(), name: z.string(), email: z.string() });
const signedIn = z.object({ user: coachUser });
const session = z.object({ user: coachUser, expiresAt: z.iso.datetime() });

/** The few ways into the sign-in library that are open; there is none to sign up. */
@ApiTags('Coach')
@Controller('api/auth')
export class SignInController {
  constructor(
    private readonly context: ApiContext,
    private readonly passwordTries: PasswordTries,
    @Inject(COACH_AUTH) private readonly auth: CoachAuth,
  ) {}

  @Post('sign-in/email')
  @ApiOperation({ summary: 'Sign in as a coach; sets a cookie that lives twelve hours' })
  @Answers(200, signedIn, 'Signed in')
  @Refuses('invalid-input', 'wrong-credentials', 'cross-site', 'too-many-requests')
  async signIn(
    @Body({ schema: credentials }) body: z.infer<typeof credentials>,
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

  @Post('sign-out')
  @ApiCookieAuth('coach')
  @ApiOperation({ summary: 'Sign out' })
  @Answers(200, z.object({ success: z.boolean() }), 'Signed out')
  @Refuses('cross-site')
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    refuseCrossSite(request, this.context.publicUrl);
    const { headers, response } = await this.auth.api.signOut({
      headers: fromNodeHeaders(request.headers),
      returnHeaders: true,
    });
    passCookies(headers, reply);
    return response;
  }

  @Get('get-session')
  @ApiCookieAuth('coach')
  @ApiOperation({ summary: 'Who is signed in' })
  @Answers(200, session, 'The coach who is signed in')
  @Refuses('not-signed-in')
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
