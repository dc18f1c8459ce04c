import { Injectable } from '@nestjs/common';
import type { AnswerOf, usAddress } from '@troth/contract';
import { Clock, Database, findAddressChange, loadEnrolment, type PartnerSession } from '@troth/database';
import { partnerOf } from '@troth/domain';
import { changeAddress, requestAddressChange, type Work } from '@troth/programme';
import { granted } from '../problems/granted.js';
import { Problem } from '../problems/problem.js';
import { TooManyRequests } from '../problems/too-many-requests.js';
import { openLink } from '../links/open-link.js';

/** A partner's own address: asked for when signed in, confirmed by the link that only the new mailbox gets. */
@Injectable()
export class ChangeAddress {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers the same for every address; whether anybody has it is not asked. */
  async request(work: Work, me: PartnerSession, email: string): Promise<AnswerOf<typeof usAddress.ask>> {
    const enrolment = await loadEnrolment(work.tx, me);
    const partner = enrolment && partnerOf(enrolment, me.partnerId);
    if (!partner) throw new Problem('not-signed-in');
    const asked = await requestAddressChange(work, me, partner, email);
    if (!asked.ok) throw new TooManyRequests(asked.seconds);
    return { status: 'check-your-inbox' };
  }

  async look(token: string): Promise<AnswerOf<typeof usAddress.look>> {
    const tx = this.database.statements;
    const opened = await openLink(tx, token, 'change-address', { now: this.clock.now() });
    const change = await findAddressChange(tx, opened.link);
    if (!change) throw new Problem('link-not-valid');
    return { name: opened.partner.name, email: change.toEmail };
  }

  async confirm(work: Work, token: string): Promise<AnswerOf<typeof usAddress.confirm>> {
    const { tx, now } = work;
    const { link } = await openLink(tx, token, 'change-address', { now, lock: true });
    const change = await findAddressChange(tx, link);
    if (!change) throw new Problem('link-not-valid');
    granted(await changeAddress(work, link, change));
    return { status: 'changed' };
  }
}
