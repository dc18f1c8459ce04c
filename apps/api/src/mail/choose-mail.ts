import { Injectable } from '@nestjs/common';
import { liftSuppressions, resumeMail, stopInvitations, stopMail, type MailChoice } from '@troth/database';
import type { Id } from '@troth/domain';
import type { Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { mailKind } from './mail-kinds.js';

export interface ChosenMail extends MailChoice {
  /** A partner's couple, whose coach is told; null for a coach. */
  readonly enrolmentId: Id | null;
}

/** Stops a kind of email for one person, or wants it again; nothing changes for anybody else. */
@Injectable()
export class ChooseMail {
  /** Doing it twice is doing it once. */
  async run(work: Work, choice: ChosenMail, wanted: boolean): Promise<void> {
    const { tx, now } = work;
    const email = mailKind(choice.kind);
    if (!email?.stoppable) throw new Problem('cannot-be-stopped');
    if (email.stops === 'invitations') return this.chooseInvitations(work, choice, wanted);
    const isNews = wanted ? await resumeMail(tx, choice) : await stopMail(tx, choice, now);
    if (!isNews) return;
    const { practiceId, enrolmentId, personId, kind } = choice;
    const told = { payload: { personId, kind }, practiceId, enrolmentId };
    await work.record([wanted ? { name: 'mail.resumed', ...told } : { name: 'mail.stopped', ...told }]);
  }

  /** For the whole mailbox and every inviter; nobody is told of it. */
  private async chooseInvitations({ tx, now }: Work, choice: ChosenMail, wanted: boolean): Promise<void> {
    const ref = { practiceId: choice.practiceId, partnerId: choice.personId };
    if (wanted) await liftSuppressions(tx, ref, ['no-more']);
    else await stopInvitations(tx, ref, now);
  }
}
