import { Body, Controller, Req, Res } from '@nestjs/common';
import { usSession, type BodyOf } from '@troth/contract';
import { closePartnerSession } from '@troth/database';
import { tokenHash } from '@troth/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { Once } from '../work/once.js';
import { refuseCrossSite } from '../access/same-site.js';
import { Serves } from '../serving/serves.js';
import { clearSessionCookie, sessionToken, setSessionCookie } from './partner-session.js';
import { PartnerSignIn } from './partner-sign-in.js';

@Controller()
export class UsSessionController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly signIn: PartnerSignIn,
  ) {}

  @Serves(usSession.requestLink)
  async requestLink(
    @Body({ schema: usSession.requestLink.body }) { email }: BodyOf<typeof usSession.requestLink>,
    @Req() request: FastifyRequest,
  ) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (work) => this.signIn.requestLink(work, id, email));
  }

  @Serves(usSession.open)
  async open(
    @Body({ schema: usSession.open.body }) { token }: BodyOf<typeof usSession.open>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    refuseCrossSite(request, this.context.publicUrl);
    const session = await this.context.work((work) => this.signIn.openSession(work, token));
    setSessionCookie(reply, session, this.context.secure);
  }

  @Serves(usSession.close)
  async close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    refuseCrossSite(request, this.context.publicUrl);
    const token = sessionToken(request);
    const { database, secure } = this.context;
    if (token) await database.transaction((tx) => closePartnerSession(tx, tokenHash(token)));
    clearSessionCookie(reply, secure);
  }
}
