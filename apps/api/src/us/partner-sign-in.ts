import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AnswerOf, usSession } from '@troth/contract';
import { appendEvents, idsAt, openPartnerSession, revokeOtherLinks, useLink, type Tx } from '@troth/database';
import { newEvent } from '@troth/domain';
import { addressHash, tokenHash } from '@troth/sealing';
import { ApiContext } from '../api-context.js';
import { openLink, refuseSpent } from '../links/open-link.js';
import { sessionHours } from './partner-session.js';

/** A partner comes to their own page by a link that is mailed to them, lives ten minutes and works once. */
@Injectable()
export class PartnerSignIn {
  constructor(private readonly context: ApiContext) {}

  /** Whether anybody has that address is found out later, by the worker: here every address makes the same work. */
  async requestLink(
    tx: Tx,
    practiceId: string,
    email: string,
    now: Date,
  ): Promise<AnswerOf<typeof usSession.requestLink>> {
    const hash = addressHash(this.context.keys, email).toString('hex');
    const envelope = { id: idsAt(now)(), practiceId, enrolmentId: null, occurredAt: now };
    await appendEvents(tx, [newEvent('sign-in.requested', { addressHash: hash }, envelope)]);
    return { status: 'check-your-inbox' };
  }

  /** Returns the token of a new session. Throws `link-not-valid`. */
  async openSession(tx: Tx, linkToken: string, now: Date): Promise<string> {
    const opened = await openLink(tx, linkToken, 'sign-in', { lock: true });
    refuseSpent(opened, now);
    const { link } = opened;
    await useLink(tx, link, now);
    await revokeOtherLinks(tx, link, now);
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
    const session = { practiceId: link.practiceId, partnerId: link.partnerId, tokenHash: tokenHash(token), expiresAt };
    await openPartnerSession(tx, session, now);
    return token;
  }
}
