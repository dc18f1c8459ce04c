import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, joining } from '@troth/contract';
import { Clock, Database, type Tx } from '@troth/database';
import { consentVersion } from '@troth/domain';
import { answerToEmails, decideEnrolment, type Work } from '@troth/programme';
import { granted } from '../problems/granted.js';
import { Problem } from '../problems/problem.js';
import { openLink, type OpenedLink } from '../links/open-link.js';

/** The address of the partner who signed up is shown to be theirs: first looked at, then confirmed by a button. */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async look(token: string): Promise<AnswerOf<typeof joining.look>> {
    const opened = await this.open(this.database.statements, token, this.clock.now());
    const { a, b } = opened.enrolment.partners;
    return { name: a.name, partnerName: b.name, confirmed: a.confirmedAt !== null, consentVersion };
  }

  /** Consent is given with the same button, by the person who reads the mailbox. */
  async confirm(
    work: Work,
    { token, consent }: BodyOf<typeof joining.confirm>,
  ): Promise<AnswerOf<typeof joining.confirm>> {
    const { link, enrolment, partner } = await this.open(work.tx, token, work.now);
    if (partner.confirmedAt) return { status: 'confirmed' };
    const command = {
      kind: 'confirm-address',
      partnerId: link.partnerId,
      consentVersion: consent.version,
    } as const;
    granted(await decideEnrolment(work, refOf(enrolment), command));
    const self = { ...refOf(enrolment), partnerId: partner.id };
    await answerToEmails(work, self, consent.emails !== null, 'joining');
    return { status: 'confirmed' };
  }

  /** It can be opened again until its time is over: pressing the button twice is no fault. */
  private async open(tx: Tx, token: string, now: Date): Promise<OpenedLink> {
    const opened = await openLink(tx, token, 'confirm-address', { now });
    if (opened.enrolment.state === 'completed') throw new Problem('link-not-valid');
    return opened;
  }
}

function refOf({ practiceId, id }: OpenedLink['enrolment']) {
  return { practiceId, enrolmentId: id };
}
