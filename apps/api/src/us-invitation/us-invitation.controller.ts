import { Body, Controller } from '@nestjs/common';
import { usInvitation, type BodyOf } from '@troth/contract';
import type { PartnerSession } from '@troth/database';
import { SignedInPartner } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { TendInvitation } from './tend-invitation.js';

/** The waiting page's acts, for the one who invited. */
@Controller()
export class UsInvitationController {
  constructor(private readonly invitation: TendInvitation) {}

  @Serves(usInvitation.correct)
  async correct(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: usInvitation.correct.body }) invited: BodyOf<typeof usInvitation.correct>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.invitation.correct(work, me, invited));
  }

  @Serves(usInvitation.resend)
  async resend(@SignedInPartner() me: PartnerSession, @InWork() run: RunInWork): Promise<void> {
    await run((work) => this.invitation.resend(work, me));
  }
}
