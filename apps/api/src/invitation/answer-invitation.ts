import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, invitation } from '@troth/contract';
import { liveElsewhere, stopInvitations, useLink, type EnrolmentRef, type Tx } from '@troth/database';
import { consentVersion, type Enrolment } from '@troth/domain';
import { decideEnrolment, type Work } from '@troth/programme';
import { granted } from '../http/granted.js';
import { Problem } from '../http/problem.js';
import { openLink, refuseSpent, type OpenedLink } from '../links/open-link.js';

/** The invited partner looks at the invitation, and joins with their own consent and time, or says no. */
@Injectable()
export class AnswerInvitation {
  async look(tx: Tx, token: string, now: Date): Promise<AnswerOf<typeof invitation.look>> {
    const { enrolment } = await open(tx, token, now);
    const { a, b } = enrolment.partners;
    return { name: b.name, inviterName: a.name, consentVersion };
  }

  async accept(work: Work, request: BodyOf<typeof invitation.accept>): Promise<AnswerOf<typeof invitation.accept>> {
    const { tx, now } = work;
    const { link, enrolment } = await open(tx, request.token, now, { lock: true });
    if ((await liveElsewhere(tx, refOf(enrolment))).has('b')) throw new Problem('cannot-accept');
    const { zone, weekday, time, name, consent } = request;
    const command = {
      kind: 'accept-invitation',
      partnerId: link.partnerId,
      consentVersion: consent.version,
      preferences: { zone, weekday, time },
      ...(name === undefined ? {} : { name }),
    } as const;
    granted(await decideEnrolment(work, refOf(enrolment), command).catch(refuseRace));
    await useLink(tx, link, now);
    return { status: 'active' };
  }

  /** `noMore`: nobody is to invite this mailbox again. */
  async decline(
    work: Work,
    { token, noMore = false }: BodyOf<typeof invitation.decline>,
  ): Promise<AnswerOf<typeof invitation.decline>> {
    const { tx, now } = work;
    const { link, enrolment } = await open(tx, token, now, { lock: true });
    if (noMore) await stopInvitations(tx, link, now);
    granted(await decideEnrolment(work, refOf(enrolment), { kind: 'decline-invitation' }));
    await useLink(tx, link, now);
    return { status: 'declined' };
  }
}

async function open(tx: Tx, token: string, now: Date, options?: { lock: boolean }): Promise<OpenedLink> {
  const opened = await openLink(tx, token, 'invitation', options);
  refuseSpent(opened, now);
  if (opened.enrolment.state !== 'awaiting-partner') throw new Problem('link-not-valid');
  // Where the inviter is in another programme, the invitation reads like one that is over, at every step: the invited
  // partner may only learn what is about themselves.
  if ((await liveElsewhere(tx, refOf(opened.enrolment))).has('a')) throw new Problem('link-not-valid');
  return opened;
}

function refOf({ practiceId, id }: Enrolment): EnrolmentRef {
  return { practiceId, enrolmentId: id };
}

/** An address is in one running programme at most. Where two begin at the same moment, the one that came second
 * is told why when it is asked again. */
function refuseRace(fault: { driverError?: { constraint?: string } }): never {
  if (fault.driverError?.constraint === 'partner_live_address') throw new Problem('temporarily-unavailable');
  throw fault;
}
