import { Injectable } from '@nestjs/common';
import type { PartnerSession } from '@troth/database';
import { correctInvitation, resendInvitation, type Work } from '@troth/programme';
import { granted } from '../problems/granted.js';

/** While the other has not answered, the one who invited sees to the invitation. Withdrawing it is leaving. */
@Injectable()
export class TendInvitation {
  async correct(
    work: Work,
    me: PartnerSession,
    invited: { readonly name: string; readonly email: string },
  ): Promise<null> {
    granted(await correctInvitation(work, me, invited));
    return null;
  }

  async resend(work: Work, me: PartnerSession): Promise<null> {
    granted(await resendInvitation(work, me));
    return null;
  }
}
