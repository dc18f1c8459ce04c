import { Injectable } from '@nestjs/common';
import type { AnswerOf, usAddress } from '@troth/contract';
import {
  closePartnerSessions,
  countAddressChanges,
  findAddressChange,
  insertAddressChange,
  loadEnrolment,
  markAddressChanged,
  readdressPartner,
  revokeLinksOf,
  useLink,
  type PartnerSession,
  type Tx,
} from '@troth/database';
import { partnerOf } from '@troth/domain';
import { addressHashes, decideEnrolment, type Work } from '@troth/programme';
import { granted } from '../http/granted.js';
import { Problem } from '../http/problem.js';
import { TooManyRequests } from '../http/too-many-requests.js';
import { openLink, refuseSpent } from '../links/open-link.js';

const DAY_MS = 86_400_000;
const DAYS_TO_CONFIRM = 1;
const MOST_A_DAY = 5;
const MOST_TO_A_MAILBOX = 3;

/** A partner's own address: asked for when signed in, confirmed by the link that only the new mailbox gets. */
@Injectable()
export class ChangeAddress {
  /** Answers the same for every address; whether anybody has it is not asked. */
  async request(work: Work, me: PartnerSession, email: string): Promise<AnswerOf<typeof usAddress.ask>> {
    const { tx, now, keys, newId } = work;
    const enrolment = await loadEnrolment(tx, me);
    const partner = enrolment && partnerOf(enrolment, me.partnerId);
    if (!partner) throw new Problem('not-signed-in');
    const { practiceId, partnerId, enrolmentId } = me;
    const mailboxHash = addressHashes(keys, email).mailbox;
    const counted = await countAddressChanges(
      tx,
      { practiceId, partnerId, mailboxHash },
      new Date(now.getTime() - DAY_MS),
    );
    if (counted.byPartner >= MOST_A_DAY) throw new TooManyRequests(DAY_MS / 1000);
    const changeId = newId();
    const expiresAt = new Date(now.getTime() + DAYS_TO_CONFIRM * DAY_MS);
    const asked = { fromEmail: partner.email, toEmail: email, requestedAt: now, expiresAt };
    await insertAddressChange(tx, { practiceId, id: changeId, partnerId, mailboxHash, ...asked });
    // A mailbox that others keep naming is left in peace, and the answer does not tell.
    if (counted.toMailbox < MOST_TO_A_MAILBOX) {
      const payload = { partnerId, changeId };
      await work.record([{ name: 'address.change-requested', payload, practiceId, enrolmentId }]);
    }
    return { status: 'check-your-inbox' };
  }

  async look(tx: Tx, token: string, now: Date): Promise<AnswerOf<typeof usAddress.look>> {
    const opened = await openLink(tx, token, 'change-address');
    refuseSpent(opened, now);
    const change = await findAddressChange(tx, opened.link);
    if (!change) throw new Problem('link-not-valid');
    return { name: opened.partner.name, email: change.toEmail };
  }

  /** Nothing that was mailed to the earlier address opens anything any more, and who was signed in is signed out. */
  async confirm(work: Work, token: string): Promise<AnswerOf<typeof usAddress.confirm>> {
    const { tx, now, keys } = work;
    const opened = await openLink(tx, token, 'change-address', { lock: true });
    refuseSpent(opened, now);
    const { link } = opened;
    const change = await findAddressChange(tx, link);
    if (!change) throw new Problem('link-not-valid');
    const { practiceId, partnerId, toEmail: email } = change;
    const command = { kind: 'change-address', partnerId, email, changeId: change.id } as const;
    granted(await decideEnrolment(work, link, command));
    await readdressPartner(tx, change, addressHashes(keys, email)).catch(refuseTaken);
    await useLink(tx, link, now);
    await revokeLinksOf(tx, { practiceId, partnerId }, now);
    await closePartnerSessions(tx, { practiceId, partnerId });
    await markAddressChanged(tx, practiceId, change.id, now);
    return { status: 'changed' };
  }
}

/** An address is in one running programme at most. Only who reads that mailbox is told. */
function refuseTaken(fault: { driverError?: { constraint?: string } }): never {
  if (fault.driverError?.constraint === 'partner_live_address') throw new Problem('address-not-possible');
  throw fault;
}
