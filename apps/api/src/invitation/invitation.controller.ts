import { Body, Controller } from '@nestjs/common';
import { invitation, type BodyOf } from '@troth/contract';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { AnswerInvitation } from './answer-invitation.js';

@Controller()
export class InvitationController {
  constructor(private readonly invitation: AnswerInvitation) {}

  @Serves(invitation.look)
  async look(@Body({ schema: invitation.look.body }) { token }: BodyOf<typeof invitation.look>) {
    return this.invitation.look(token);
  }

  @Serves(invitation.accept)
  async accept(
    @Body({ schema: invitation.accept.body }) body: BodyOf<typeof invitation.accept>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.invitation.accept(work, body));
  }

  @Serves(invitation.decline)
  async decline(
    @Body({ schema: invitation.decline.body }) body: BodyOf<typeof invitation.decline>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.invitation.decline(work, body));
  }
}
