import { Injectable } from '@nestjs/common';
import { decideEnrolment, type PartnerSession, type RequestedChange, type Tx } from '@troth/database';
import { granted } from '../http/granted.js';

/** What a signed-in partner changes about their enrolment; the domain says whether it may be. */
@Injectable()
export class ChangeUs {
  async run(tx: Tx, me: PartnerSession, change: RequestedChange, now: Date): Promise<null> {
    granted(await decideEnrolment(tx, me, change, now));
    return null;
  }
}
