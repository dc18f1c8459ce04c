import { Injectable } from '@nestjs/common';
import type { PartnerSession } from '@troth/database';
import { decideEnrolment, type RequestedChange, type Work } from '@troth/programme';
import { granted } from '../problems/granted.js';

/** What a signed-in partner changes about their enrolment; the domain says whether it may be. */
@Injectable()
export class ChangeUs {
  async run(work: Work, me: PartnerSession, change: RequestedChange): Promise<null> {
    granted(await decideEnrolment(work, me, change));
    return null;
  }
}
