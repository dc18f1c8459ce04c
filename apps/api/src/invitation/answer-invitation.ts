import { Injectable } from '@nestjs/common';
import { decideEnrolment, useLink, type Tx } from '@troth/database';
import type { z } from 'zod';
import { granted } from '../http/granted.js';
import { consentVersion } from '../http/person-fields.js';
import { Problem } from '../http/problem.js';
import { openLink, refuseSpent, type OpenedLink } from '../links/open-link.js';
import type { acceptAnswer, AcceptRequest, declineAnswer, invitationLook } from './invitation.schemas.js';

/** The invited partner looks at the invitation, and joins with their own consent and time, or says no. */
@Injectable()
export class AnswerInvitation {
  async look(tx: Tx, token: string, now: Date): Promise<z.infer<typeof invitationLook>> {
    const { enrolment } = await open(tx, token, now);
    const { a, b } = enrolment.partners;
    return { name: b.name, inviterName: a.name, consentVersion };
  }

  async accept(tx: Tx, request: AcceptRequest, now: Date): Promise<z.infer<typeof acceptAnswer>> {
    const { link, enrolment } = await open(tx, request.token, now, { lock: true });
    const { zone, weekday, time, name, consent } = request;
    const command = {
      kind: 'accept-invitation',
      partnerId: link.partnerId,
      consentVersion: consent.version,
      preferences: { zone, weekday, time },
      ...(name === undefined ? {} : { name }),
    } as const;
    const ref = { practiceId: enrolment.practiceId, enrolmentId: enrolment.id };
    granted(await decideEnrolment(tx, ref, command, now).catch(refuseSecondProgramme));
    await useLink(tx, link, now);
    return { status: 'active' };
  }

  async decline(tx: Tx, token: string, now: Date): Promise<z.infer<typeof declineAnswer>> {
    const { link, enrolment } = await open(tx, token, now, { lock: true });
    const ref = { practiceId: enrolment.practiceId, enrolmentId: enrolment.id };
    granted(await decideEnrolment(tx, ref, { kind: 'decline-invitation' }, now));
    await useLink(tx, link, now);
    return { status: 'declined' };
  }
}

async function open(tx: Tx, token: string, now: Date, options?: { lock: boolean }): Promise<OpenedLink> {
  const opened = await openLink(tx, token, 'invitation', options);
  refuseSpent(opened, now);
  if (opened.enrolment.state !== 'awaiting-partner') throw new Problem('link-not-valid');
  return opened;
}

/** An address is in one running programme at most; whose of the two it is stays untold. */
function refuseSecondProgramme(fault: { driverError?: { constraint?: string } }): never {
  if (fault.driverError?.constraint === 'partner_live_address') throw new Problem('cannot-accept');
  throw fault;
}
