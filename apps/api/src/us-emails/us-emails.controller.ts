import { Body, Controller, Param, Req } from '@nestjs/common';
import { usEmails, type BodyOf, type ParamsOf } from '@troth/contract';
import { stoppedMail, type PartnerSession } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { Once } from '../work/once.js';
import { Serves } from '../serving/serves.js';
import { ChooseMail } from '../mail/choose-mail.js';
import { stoppableKinds } from '../mail/mail-kinds.js';
import { SignedInPartner } from '../us-session/partner-session.js';

/** Which emails I would like, of those that I can do without. */
@Controller()
export class UsEmailsController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly choose: ChooseMail,
  ) {}

  @Serves(usEmails.list)
  async list(@SignedInPartner() { practiceId, partnerId }: PartnerSession) {
    const stopped = await stoppedMail(this.context.database, practiceId, partnerId);
    return stoppableKinds('partner').map(({ kind, title, when, follows = null }) => {
      return { kind, title, when, follows, wanted: !stopped.has(kind) };
    });
  }

  @Serves(usEmails.choose)
  async change(
    @SignedInPartner() { practiceId, partnerId, enrolmentId }: PartnerSession,
    @Param({ schema: usEmails.choose.params }) { kind }: ParamsOf<typeof usEmails.choose>,
    @Body({ schema: usEmails.choose.body }) { wanted }: BodyOf<typeof usEmails.choose>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const choice = { practiceId, personId: partnerId, audience: 'partner', kind, enrolmentId } as const;
    await this.once.run(request, { practiceId, personId: partnerId }, async (work) => {
      await this.choose.run(work, choice, wanted);
      return null;
    });
  }
}
