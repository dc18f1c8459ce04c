import { Body, Controller, Header, Param, Redirect } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { mail, type BodyOf, type ParamsOf } from '@troth/contract';
import { mailToken, readMailToken, SealingKeys } from '@troth/sealing';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ChooseMail } from './choose-mail.js';
import { choiceOf, MailLinks } from './mail-links.js';
import { oneClickContent } from './one-click-form.js';

/** Where a mail program's own "Unsubscribe" leads (RFC 8058): no cookie, no page, one kind for one person. */
@Controller()
export class UnsubscribeController {
  constructor(
    private readonly keys: SealingKeys,
    private readonly links: MailLinks,
    private readonly choose: ChooseMail,
  ) {}

  @Serves(mail.unsubscribe)
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiBody({ required: true, ...oneClickContent })
  async unsubscribe(
    @Param({ schema: mail.unsubscribe.params }) { token }: ParamsOf<typeof mail.unsubscribe>,
    @Body({ schema: mail.unsubscribe.body }) _body: BodyOf<typeof mail.unsubscribe>,
    @InWork() run: RunInWork,
  ): Promise<string> {
    await run(async (work) => {
      const { tx } = work;
      const delivery = await this.links.find(tx, 'unsubscribe', token);
      await this.links.look(tx, delivery);
      await this.choose.run(work, choiceOf(delivery), false);
    });
    return 'You will get no more emails of this kind.\n';
  }

  @Serves(mail.openUnsubscribe)
  @Redirect('/mail', 303)
  open(@Param({ schema: mail.openUnsubscribe.params }) { token }: ParamsOf<typeof mail.openUnsubscribe>): {
    url: string;
  } {
    const id = readMailToken(this.keys, 'unsubscribe', token);
    return { url: id ? `/mail#${mailToken(this.keys, 'about', id)}` : '/mail' };
  }
}
