import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { findPartnerSession, type PartnerSession } from '@troth/database';
import { tokenHash } from '@troth/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { Problem } from '../problems/problem.js';
import { SignedInTries } from '../tries/signed-in-tries.js';
import { refuseCrossSite } from '../access/same-site.js';

export const sessionHours = 2;

const cookieName = 'troth_us';

type WithPartner = FastifyRequest & { partner?: PartnerSession };

/** Lets a partner in who came through a sign-in link. */
@Injectable()
export class PartnerGuard implements CanActivate {
  constructor(
    private readonly context: ApiContext,
    private readonly tries: SignedInTries,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<WithPartner>();
    refuseCrossSite(request, this.context.publicUrl);
    const token = sessionToken(request);
    const { database, clock } = this.context;
    const session = token ? await findPartnerSession(database, tokenHash(token), clock.now()) : null;
    if (!session) throw new Problem('not-signed-in');
    await this.tries.count(session.partnerId);
    request.partner = session;
    return true;
  }
}

/** The partner whom the guard let in. */
export const SignedInPartner = createParamDecorator((_: unknown, execution: ExecutionContext): PartnerSession => {
  const { partner } = execution.switchToHttp().getRequest<WithPartner>();
  if (!partner) throw new Problem('not-signed-in');
  return partner;
});

export function sessionToken(request: FastifyRequest): string | undefined {
  return request.cookies[cookieName] || undefined;
}

export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(cookieName, token, { ...cookieOptions(secure), maxAge: sessionHours * 3600 });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(cookieName, cookieOptions(secure));
}

function cookieOptions(secure: boolean) {
  return { path: '/api/v1', httpOnly: true, sameSite: 'strict', secure } as const;
}
