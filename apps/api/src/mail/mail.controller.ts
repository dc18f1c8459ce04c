import { Body, Controller } from '@nestjs/common';
import { mail, type BodyOf } from '@troth/contract';
import { Clock, Database } from '@troth/database';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ChooseMail } from './choose-mail.js';
import { choiceOf, MailLinks } from './mail-links.js';

/** The page behind "Why this email?". */
@Controller()
export class MailController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: MailLinks,
    private readonly choose: ChooseMail,
  ) {}

  @Serves(mail.look)
  async look(@Body({ schema: mail.look.body }) { token }: BodyOf<typeof mail.look>) {
    const reader = this.database.statements;
    return this.links.look(reader, await this.links.findForPage(reader, token, this.clock.now()));
  }

  @Serves(mail.stop)
  async stop(@Body({ schema: mail.stop.body }) { token }: BodyOf<typeof mail.stop>, @InWork() run: RunInWork) {
    return this.decide(run, token, false);
  }

  @Serves(mail.resume)
  async resume(@Body({ schema: mail.resume.body }) { token }: BodyOf<typeof mail.resume>, @InWork() run: RunInWork) {
    return this.decide(run, token, true);
  }

  private async decide(run: RunInWork, token: string, wanted: boolean) {
    return run(async (work) => {
      const { tx } = work;
      const delivery = await this.links.findForPage(tx, token, work.now);
      const page = await this.links.look(tx, delivery);
      await this.choose.run(work, choiceOf(delivery), wanted);
      return { ...page, stopped: !wanted };
    });
  }
}
