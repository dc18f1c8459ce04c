import { Body, Controller, Param } from '@nestjs/common';
import { usEmails, type BodyOf, type ParamsOf } from '@troth/contract';
import { Database, stoppedMail, type PartnerSession } from '@troth/database';
import { SignedInPartner } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ChooseMail } from '../mail/choose-mail.js';
import { said, stoppableKinds } from '../mail/mail-kinds.js';

/** Which emails I would like, of those that I can do without. */
@Controller()
export class UsEmailsController {
  constructor(
    private readonly database: Database,
    private readonly choose: ChooseMail,
  ) {}

  @Serves(usEmails.list)
  async list(@SignedInPartner() { practiceId, partnerId }: PartnerSession) {
    const stopped = await stoppedMail(this.database, practiceId, partnerId);
    return stoppableKinds('partner').map((email) => {
      const { kind, follows = null } = email;
      const { title, when } = said(email);
      return { kind, title, when, follows, wanted: !stopped.has(kind) };
    });
  }

  @Serves(usEmails.choose)
  async change(
    @SignedInPartner() { practiceId, partnerId, enrolmentId }: PartnerSession,
    @Param({ schema: usEmails.choose.params }) { kind }: ParamsOf<typeof usEmails.choose>,
    @Body({ schema: usEmails.choose.body }) { wanted }: BodyOf<typeof usEmails.choose>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    const choice = { practiceId, personId: partnerId, audience: 'partner', kind, enrolmentId } as const;
    await run(async (work) => {
      await this.choose.run(work, choice, wanted);
      return null;
    });
  }
}
