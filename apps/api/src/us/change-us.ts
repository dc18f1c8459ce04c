import { Injectable } from '@nestjs/common';
import { decideEnrolment, type RequestedChange, type PartnerSession, type Tx } from '@troth/database';
import { granted } from '../http/granted.js';
import { Problem } from '../http/problem.js';

/** What a signed-in partner changes about their enrolment; the domain says whether it may be. */
@Injectable()
export class ChangeUs {
  async run(tx: Tx, me: PartnerSession, request: RequestedChange, now: Date): Promise<null> {
    granted(await decideEnrolment(tx, me, request, now).catch(refuseSecondProgramme));
    return null;
  }
}

function refuseSecondProgramme(fault: { driverError?: { constraint?: string } }): never {
  if (fault.driverError?.constraint === 'partner_live_address') throw new Problem('cannot-accept');
  throw fault;
}
