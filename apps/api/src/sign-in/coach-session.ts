import { createParamDecorator, Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { findCoach, type Coach } from '@troth/database';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { Problem } from '../problems/problem.js';
import { SignedInTries } from '../tries/signed-in-tries.js';
import { refuseCrossSite } from '../access/same-site.js';
import { COACH_AUTH, type CoachAuth } from './coach-auth.js';

type WithCoach = FastifyRequest & { coach?: Coach };

/** Lets a coach in who is signed in and still sits in their practice. */
@Injectable()
export class CoachGuard implements CanActivate {
  constructor(
    private readonly context: ApiContext,
    private readonly tries: SignedInTries,
    @Inject(COACH_AUTH) private readonly auth: CoachAuth,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<WithCoach>();
    refuseCrossSite(request, this.context.publicUrl);
    const session = await this.auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
    const coach = session && (await findCoach(this.context.database, session.user.practiceId, session.user.id));
    if (!coach) throw new Problem('not-signed-in');
    await this.tries.count(coach.id);
    request.coach = coach;
    return true;
  }
}

/** The coach whom the guard let in. */
export const SignedInCoach = createParamDecorator((_: unknown, execution: ExecutionContext): Coach => {
  const { coach } = execution.switchToHttp().getRequest<WithCoach>();
  if (!coach) throw new Problem('not-signed-in');
  return coach;
});
