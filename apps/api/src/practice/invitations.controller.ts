import { Body, Controller, Param } from '@nestjs/common';
import { practice, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import { SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { InviteCoach } from './invite-coach.js';

/** A lead coach invites people to the practice. */
@Controller()
export class InvitationsController {
  constructor(private readonly inviting: InviteCoach) {}

  @Serves(practice.invite)
  async invite(
    @SignedInCoach() lead: Coach,
    @Body({ schema: practice.invite.body }) body: BodyOf<typeof practice.invite>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.inviting.invite(work, lead, body));
  }

  @Serves(practice.resendInvitation)
  async resend(
    @SignedInCoach() lead: Coach,
    @Param({ schema: practice.resendInvitation.params }) { id }: ParamsOf<typeof practice.resendInvitation>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.inviting.resend(work, lead, id));
  }

  @Serves(practice.withdrawInvitation)
  async withdraw(
    @SignedInCoach() lead: Coach,
    @Param({ schema: practice.withdrawInvitation.params }) { id }: ParamsOf<typeof practice.withdrawInvitation>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.inviting.withdraw(work, lead, id));
  }
}
