import { Body, Controller, Header, Param, Redirect } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { mail, type BodyOf, type ParamsOf } from '@troth/contract';
import { mailToken, readMailToken } from '@troth/sealing';
import { ApiContext } from '../api-context.js';
import { Serves } from '../serving/serves.js';
import { ChooseMail } from './choose-mail.js';
import { choiceOf, MailLinks } from './mail-links.js';
import { oneClickContent } from './one-click-form.js';

/** Where a mail program's own "Unsubscribe" leads (RFC 8058): no cookie, no page, one kind for one person. */
@Controller()
export class UnsubscribeController {
  constructor(
    private readonly context: ApiContext,
    private readonly links: MailLinks,
    private readonly choose: ChooseMail,
  ) {}

  @Serves(mail.unsubscribe)
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiBody({ required: true, ...oneClickContent })
  async unsubscribe(
    @Param({ schema: mail.unsubscribe.params }) { token }: ParamsOf<typeof mail.unsubscribe>,
    @Body({ schema: mail.unsubscribe.body }) _body: BodyOf<typeof mail.unsubscribe>,
  ): Promise<string> {
    await this.context.work(async (work) => {
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
    const { keys } = this.context;
    const id = readMailToken(keys, 'unsubscribe', token);
    return { url: id ? `/mail#${mailToken(keys, 'about', id)}` : '/mail' };
  }
}
