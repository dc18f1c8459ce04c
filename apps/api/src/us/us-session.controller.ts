import { Body, Controller, Delete, Post, Req, Res } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { closePartnerSession } from '@troth/database';
import { tokenHash } from '@troth/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers, AnswersEmpty, Refuses, TakesIdempotencyKey } from '../http/answers.js';
import { Limited } from '../http/limited.js';
import { Once } from '../http/once.js';
import { refuseCrossSite } from '../http/same-site.js';
import { tokenRequest } from '../join/join.schemas.js';
import { clearSessionCookie, sessionToken, setSessionCookie } from './partner-session.js';
import { PartnerSignIn } from './partner-sign-in.js';
import { signInLinkAnswer, signInLinkRequest } from './us-session.schemas.js';

@ApiTags('Our own page')
@Controller('api/v1/us')
export class UsSessionController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly signIn: PartnerSignIn,
  ) {}

  @Post('sign-in-link')
  @Limited()
  @ApiOperation({ summary: 'Ask for a link to our own page', description: 'Answers the same for every address.' })
  @TakesIdempotencyKey()
  @Answers(202, signInLinkAnswer, 'If somebody has that address, a link is on its way')
  @Refuses('invalid-input', 'idempotency-key-reused')
  async requestLink(
    @Body({ schema: signInLinkRequest }) { email }: z.infer<typeof signInLinkRequest>,
    @Req() request: FastifyRequest,
  ) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (tx, now) => this.signIn.requestLink(tx, id, email, now));
  }

  @Post('session')
  @Limited()
  @ApiOperation({ summary: 'Sign in with a link; it works once, and the cookie lives two hours' })
  @AnswersEmpty('Signed in: the cookie `troth_us` is set')
  @Refuses('invalid-input', 'link-not-valid', 'cross-site')
  async open(
    @Body({ schema: tokenRequest }) { token }: z.infer<typeof tokenRequest>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    refuseCrossSite(request, this.context.publicUrl);
    const { database, clock, secure } = this.context;
    const session = await database.transaction((tx) => this.signIn.openSession(tx, token, clock.now()));
    setSessionCookie(reply, session, secure);
  }

  @Delete('session')
  @ApiCookieAuth('partner')
  @ApiOperation({ summary: 'Sign out' })
  @AnswersEmpty('Signed out')
  @Refuses('cross-site')
  async close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    refuseCrossSite(request, this.context.publicUrl);
    const token = sessionToken(request);
    const { database, secure } = this.context;
    if (token) await database.transaction((tx) => closePartnerSession(tx, tokenHash(token)));
    clearSessionCookie(reply, secure);
  }
}
