import { Injectable } from '@nestjs/common';
import { becomeCaller, Clock, Database, findPartnerSession, type PartnerSession } from '@troth/database';
import { tokenHash } from '@troth/sealing';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { PublicAddress } from '../runtime/settings.js';
import { SignedInTries } from '../tries/signed-in-tries.js';
import { sessionToken } from './session-cookie.js';

/** Partners who came through a sign-in link. */
@Injectable()
export class PartnerSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly address: PublicAddress,
    private readonly tries: SignedInTries,
  ) {}

  /** Who is signed in. Throws `not-signed-in`, or `too-many-requests` for one who asks too often. */
  async admit({ cookies }: FastifyRequest): Promise<PartnerSession> {
    const token = sessionToken({ get: (name) => cookies[name] }, this.address.secure);
    const session = token ? await findPartnerSession(this.database, tokenHash(token), this.clock.now()) : null;
    if (!session) throw new Problem('not-signed-in');
    becomeCaller({ practiceId: session.practiceId, partner: session });
    await this.tries.count(session.partnerId);
    return session;
  }
}
