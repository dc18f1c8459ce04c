import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Coach, CoachSession, PartnerSession } from '@troth/database';
import type { Work } from '@troth/programme';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/** A request with the one whom the guard let in; neither on a route that asks nobody to sign in. */
export type AskingRequest = FastifyRequest & {
  partner?: PartnerSession;
  coach?: Coach;
  coachSession?: CoachSession;
  /** Lets a use case keep in the audit log what it does, in its own transaction. */
  keepAct?: <T>(use: (work: Work) => Promise<T>) => (work: Work) => Promise<T>;
};

/** The partner whom the guard let in. */
export const SignedInPartner = createParamDecorator((_: unknown, execution: ExecutionContext): PartnerSession => {
  const { partner } = execution.switchToHttp().getRequest<AskingRequest>();
  if (!partner) throw new Problem('not-signed-in');
  return partner;
});

/** The coach whom the guard let in. */
export const SignedInCoach = createParamDecorator((_: unknown, execution: ExecutionContext): Coach => {
  const { coach } = execution.switchToHttp().getRequest<AskingRequest>();
  if (!coach) throw new Problem('not-signed-in');
  return coach;
});

/** The session in which that coach asks. */
export const SessionOfCoach = createParamDecorator((_: unknown, execution: ExecutionContext): CoachSession => {
  const { coachSession } = execution.switchToHttp().getRequest<AskingRequest>();
  if (!coachSession) throw new Problem('not-signed-in');
  return coachSession;
});
