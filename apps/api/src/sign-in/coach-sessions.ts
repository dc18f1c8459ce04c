import { Injectable } from '@nestjs/common';
import { Database, findCoach, type Coach } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { SignedInTries } from '../tries/signed-in-tries.js';
import { CoachAuth } from './coach-auth.js';

/** Coaches who are signed in and still sit in their practice. */
@Injectable()
export class CoachSessions {
  constructor(
    private readonly database: Database,
    private readonly auth: CoachAuth,
    private readonly tries: SignedInTries,
  ) {}

  /** Who is signed in. Throws `not-signed-in`, or `too-many-requests` for one who asks too often. */
  async admit({ headers }: FastifyRequest): Promise<Coach> {
    const session = await this.auth.session(headers);
    const coach = session && (await findCoach(this.database, session.user.practiceId, session.user.id));
    if (!coach) throw new Problem('not-signed-in');
    await this.tries.count(coach.id);
    return coach;
  }
}
