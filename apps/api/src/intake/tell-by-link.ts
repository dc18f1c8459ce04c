import { Injectable } from '@nestjs/common';
import { findLink, loadEnrolment, type Link } from '@troth/database';
import { mayTellByLink, partnerOf, type Intake } from '@troth/domain';
import { keepIntake, type Work } from '@troth/programme';
import { tokenHash } from '@troth/sealing';
import { Problem } from '../problems/problem.js';

/**
 * Takes an account right after joining, with the link that its teller joined by. Signing them in instead would leave
 * their page open on a device that may be their partner's.
 */
@Injectable()
export class TellByLink {
  async run(work: Work, token: string, told: Intake): Promise<void> {
    const link = await joinedBy(work, token);
    const enrolment = link && (await loadEnrolment(work.tx, link));
    const partner = enrolment && partnerOf(enrolment, link.partnerId);
    if (!partner || enrolment.endedAt || !mayTellByLink(partner.confirmedAt, work.now))
      throw new Problem('link-not-valid');
    await keepIntake(work, link, told);
  }
}

async function joinedBy({ tx }: Work, token: string): Promise<Link | null> {
  const hash = tokenHash(token);
  return (await findLink(tx, hash, 'confirm-address')) ?? (await findLink(tx, hash, 'invitation'));
}
