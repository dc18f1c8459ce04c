import { Injectable } from '@nestjs/common';
import type { MailPage } from '@troth/contract';
import { findDelivery, loadMailAbout, wantsNoInvitations, type FoundDelivery, type Reader } from '@troth/database';
import { mailPageDays } from '@troth/domain';
import { readMailToken, SealingKeys, type MailTokenPurpose } from '@troth/sealing';
import { toLocalTime } from '../serving/to-local-time.js';
import { Problem } from '../problems/problem.js';
import type { ChosenMail } from './choose-mail.js';
import { mailKind, said } from './mail-kinds.js';

const DAY_MS = 86_400_000;

/** What a token in an email leads to: that one delivery, and what its reader may be told of it. */
@Injectable()
export class MailLinks {
  constructor(private readonly keys: SealingKeys) {}

  /** The delivery behind a token; one that was not made for this purpose is as unknown as any other. */
  async find(reader: Reader, purpose: MailTokenPurpose, token: string): Promise<FoundDelivery> {
    const id = readMailToken(this.keys, purpose, token);
    const delivery = id && (await findDelivery(reader, id));
    if (!delivery) throw new Problem('link-not-valid');
    return delivery;
  }

  /** The same for the page about an email, whose link ends: old mail lies about in mailboxes and backups of them. */
  async findForPage(reader: Reader, token: string, now: Date): Promise<FoundDelivery> {
    const delivery = await this.find(reader, 'about', token);
    if (now.getTime() - delivery.dueAt.getTime() > mailPageDays * DAY_MS) throw new Problem('link-not-valid');
    return delivery;
  }

  /** Nothing about anybody else, and nothing of what the email said. */
  async look(reader: Reader, delivery: FoundDelivery): Promise<MailPage> {
    const [email, about] = [mailKind(delivery.kind), await loadMailAbout(reader, delivery)];
    if (!email || !about) throw new Problem('link-not-valid');
    const { stoppable, audience } = email;
    const { title, when, why } = said(email);
    const { practiceName, zone, to, handedAt, agrees } = about;
    const ref = { practiceId: delivery.practiceId, partnerId: delivery.personId };
    const stopped = email.stops === 'invitations' ? await wantsNoInvitations(reader, ref) : about.stopped;
    return {
      title,
      when,
      why,
      stoppable,
      stopped,
      agrees,
      audience,
      practiceName,
      to,
      due: toLocalTime(delivery.dueAt, zone),
      sent: handedAt && toLocalTime(handedAt, zone),
    };
  }
}

/** What stopping the kind of this delivery means: for its own reader alone. */
export function choiceOf({ practiceId, personId, audience, kind, enrolmentId }: FoundDelivery): ChosenMail {
  return { practiceId, personId, audience, kind, enrolmentId: audience === 'partner' ? enrolmentId : null };
}
