import { Body, Controller } from '@nestjs/common';
import { mail, type BodyOf } from '@troth/contract';
import { ApiContext } from '../api-context.js';
import { Serves } from '../serving/serves.js';
import { ChooseMail } from './choose-mail.js';
import { choiceOf, MailLinks } from './mail-links.js';

/** The page behind "Why this email?". */
@Controller()
export class MailController {
  constructor(
    private readonly context: ApiContext,
    private readonly links: MailLinks,
    private readonly choose: ChooseMail,
  ) {}

  @Serves(mail.look)
  async look(@Body({ schema: mail.look.body }) { token }: BodyOf<typeof mail.look>) {
    const reader = this.context.database.statements;
    return this.links.look(reader, await this.links.find(reader, 'about', token));
  }

  @Serves(mail.stop)
  async stop(@Body({ schema: mail.stop.body }) { token }: BodyOf<typeof mail.stop>) {
    return this.decide(token, false);
  }

  @Serves(mail.resume)
  async resume(@Body({ schema: mail.resume.body }) { token }: BodyOf<typeof mail.resume>) {
    return this.decide(token, true);
  }

  private async decide(token: string, wanted: boolean) {
    return this.context.work(async (work) => {
      const { tx } = work;
      const delivery = await this.links.find(tx, 'about', token);
      const page = await this.links.look(tx, delivery);
      await this.choose.run(work, choiceOf(delivery), wanted);
      return { ...page, stopped: !wanted };
    });
  }
}
