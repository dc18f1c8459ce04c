import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, invitation } from '@troth/contract';
import { Clock, Database, liveElsewhere, type Tx } from '@troth/database';
import { consentVersion, programmeOf, stageCounts } from '@troth/domain';
import { acceptInvitation, answerToEmails, declineInvitation, type Work } from '@troth/programme';
import { granted } from '../problems/granted.js';
import { Problem } from '../problems/problem.js';
import { readersLanguage } from '../speech/say.js';
import { leadFrom, liveLink, type OpenedLink } from '../links/open-link.js';

/** The invited partner looks at the invitation, and joins with their own consent and time, or says no. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async look(token: string): Promise<AnswerOf<typeof invitation.look>> {
    const { enrolment } = await open(this.database.statements, token, { now: this.clock.now() });
    const { a, b } = enrolment.partners;
    return {
      name: b.name,
      inviterName: a.name,
      consentVersion,
      ...stageCounts(programmeOf(enrolment.programmeVersion)),
    };
  }

  async accept(work: Work, request: BodyOf<typeof invitation.accept>): Promise<AnswerOf<typeof invitation.accept>> {
    const { link } = await open(work.tx, request.token, { now: work.now, lock: true });
    const { zone, weekday, time, name, consent } = request;
    const preferences = { zone, weekday, time };
    const given = { consentVersion: consent.version, preferences, name, language: readersLanguage() };
    granted(await acceptInvitation(work, link, given));
    await answerToEmails(work, link, consent.emails !== null, 'invitation');
    return { status: 'active' };
  }

  /** `noMore`: nobody is to invite this mailbox again. */
  async decline(
    work: Work,
    { token, noMore = false }: BodyOf<typeof invitation.decline>,
  ): Promise<AnswerOf<typeof invitation.decline>> {
    const { link } = await open(work.tx, token, { now: work.now, lock: true });
    granted(await declineInvitation(work, link, { noMore }));
    return { status: 'declined' };
  }
}

/**
 * Where the inviter is in another programme, the invitation reads like one that is over or taken back, at every step and
 * after the same work: the invited partner may only learn what is about themselves.
 */
async function open(tx: Tx, token: string, opening: { now: Date; lock?: boolean }): Promise<OpenedLink> {
  const link = await liveLink(tx, token, 'invitation', opening);
  const elsewhere = await liveElsewhere(tx, link ?? nobody);
  const opened = await leadFrom(tx, elsewhere.has('a') ? null : link);
  if (opened.enrolment.state !== 'awaiting-partner') throw new Problem('link-not-valid');
  return opened;
}

const nobody = {
  practiceId: '00000000-0000-0000-0000-000000000000',
  enrolmentId: '00000000-0000-0000-0000-000000000000',
};
