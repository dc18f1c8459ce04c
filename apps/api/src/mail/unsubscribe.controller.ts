import { Body, Controller, Get, Header, HttpCode, Param, Post, Redirect } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { mailToken, readMailToken } from '@troth/sealing';
import type { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Refuses } from '../http/answers.js';
import { Limited } from '../http/limited.js';
import { ChooseMail } from './choose-mail.js';
import { choiceOf, MailLinks } from './mail-links.js';
import { mailParams, oneClick } from './mail.schemas.js';
import { oneClickContent } from './one-click-form.js';

type MailParams = z.infer<typeof mailParams>;

/** Where a mail program's own "Unsubscribe" leads (RFC 8058): no cookie, no page, one kind for one person. */
@ApiTags('An email')
@Controller('api/v1/mail/unsubscribe/:token')
export class UnsubscribeController {
  constructor(
    private readonly context: ApiContext,
    private readonly links: MailLinks,
    private readonly choose: ChooseMail,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  @Limited({ readsForms: true })
  @ApiOperation({ summary: 'One-click unsubscribe (RFC 8058)', description: 'Sent by mail programs for their reader.' })
  @ApiBody({ required: true, ...oneClickContent })
  @ApiResponse({
    status: 200,
    description: 'Stopped; stopping it again changes nothing',
    content: { 'text/plain': { schema: { type: 'string' } } },
  })
  @Refuses('invalid-input', 'link-not-valid', 'cannot-be-stopped', 'unsupported-media-type')
  async unsubscribe(
    @Param({ schema: mailParams }) { token }: MailParams,
    @Body({ schema: oneClick }) _body: z.infer<typeof oneClick>,
  ): Promise<string> {
    const { database, clock } = this.context;
    await database.transaction(async (tx) => {
      const delivery = await this.links.find(tx, 'unsubscribe', token);
      await this.links.look(tx, delivery);
      await this.choose.run(tx, choiceOf(delivery), false, clock.now());
    });
    return 'You will get no more emails of this kind.\n';
  }

  @Get()
  @Redirect('/mail', 303)
  @ApiOperation({ summary: 'Leads a person who opens the address to the page about that email; changes nothing' })
  @ApiResponse({ status: 303, description: 'To the page' })
  open(@Param({ schema: mailParams }) { token }: MailParams): { url: string } {
    const { keys } = this.context;
    const id = readMailToken(keys, 'unsubscribe', token);
    return { url: id ? `/mail#${mailToken(keys, 'about', id)}` : '/mail' };
  }
}
