import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AnswerOf, usSession } from '@troth/contract';
import { appendAuditEntry, openPartnerSession, revokeOtherLinks, useLink, type Link } from '@troth/database';
import type { AuditEntry } from '@troth/domain';
import type { Work } from '@troth/programme';
import { addressHash, tokenHash } from '@troth/sealing';
import { openLink } from '../links/open-link.js';
import { sessionHours } from './session-cookie.js';

/** A partner comes to their own page by a link that is mailed to them, lives ten minutes and works once. */
@Injectable()
export class PartnerSignIn {
  /** Whether anybody has that address is found out later, by the worker: here every address makes the same work. */
  async requestLink(work: Work, practiceId: string, email: string): Promise<AnswerOf<typeof usSession.requestLink>> {
    const hash = addressHash(work.keys, email).toString('hex');
    await work.record([{ name: 'sign-in.requested', payload: { addressHash: hash }, practiceId, enrolmentId: null }]);
    return { status: 'check-your-inbox' };
  }

  /** Returns the token of a new session. Throws `link-not-valid`. */
  async openSession({ tx, now }: Work, linkToken: string): Promise<string> {
    const { link } = await openLink(tx, linkToken, 'sign-in', { now, lock: true });
    await useLink(tx, link, now);
    await revokeOtherLinks(tx, link, now);
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
    const session = { practiceId: link.practiceId, partnerId: link.partnerId, tokenHash: tokenHash(token), expiresAt };
    await openPartnerSession(tx, session, now);
    await appendAuditEntry(tx, signedIn(link, now));
    return token;
  }
}

function signedIn({ practiceId, partnerId, enrolmentId }: Link, at: Date): AuditEntry {
  const actor = { kind: 'partner', id: partnerId } as const;
  return { practiceId, at, actor, act: 'sign-in', outcome: 'done', about: enrolmentId, detail: null };
}
