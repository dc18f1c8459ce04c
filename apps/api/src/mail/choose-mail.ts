import { Injectable } from '@nestjs/common';
import {
  appendEvents,
  idsAt,
  liftSuppressions,
  resumeMail,
  stopInvitations,
  stopMail,
  type MailChoice,
  type Tx,
} from '@troth/database';
import { newEvent, type Id } from '@troth/domain';
import { Problem } from '../http/problem.js';
import { mailKind } from './mail-kinds.js';

export interface ChosenMail extends MailChoice {
  /** A partner's couple, whose coach is told; null for a coach. */
  readonly enrolmentId: Id | null;
}

/** Stops a kind of email for one person, or wants it again; nothing changes for anybody else. */
@Injectable()
export class ChooseMail {
  /** Doing it twice is doing it once. */
  async run(tx: Tx, choice: ChosenMail, wanted: boolean, now: Date): Promise<void> {
    const email = mailKind(choice.kind);
    if (!email?.stoppable) throw new Problem('cannot-be-stopped');
    if (email.stops === 'invitations') return this.chooseInvitations(tx, choice, wanted, now);
    const isNews = wanted ? await resumeMail(tx, choice) : await stopMail(tx, choice, now);
    if (!isNews) return;
    const { practiceId, enrolmentId, personId, kind } = choice;
    await appendEvents(tx, [
      newEvent(
        wanted ? 'mail.resumed' : 'mail.stopped',
        { personId, kind },
        { id: idsAt(now)(), practiceId, enrolmentId, occurredAt: now },
      ),
    ]);
  }

  /** For the whole mailbox and every inviter; nobody is told of it. */
  private async chooseInvitations(tx: Tx, choice: ChosenMail, wanted: boolean, now: Date): Promise<void> {
    const ref = { practiceId: choice.practiceId, partnerId: choice.personId };
    if (wanted) await liftSuppressions(tx, ref, ['no-more']);
    else await stopInvitations(tx, ref, now);
  }
}
