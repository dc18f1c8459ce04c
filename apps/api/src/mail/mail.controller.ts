import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers, Refuses } from '../http/answers.js';
import { Limited } from '../http/limited.js';
import { tokenRequest } from '../join/join.schemas.js';
import { ChooseMail } from './choose-mail.js';
import { choiceOf, MailLinks } from './mail-links.js';
import { mailPage } from './mail.schemas.js';

type TokenRequest = z.infer<typeof tokenRequest>;

/** The page behind "Why this email?". */
@ApiTags('An email')
@Controller('api/v1/mail')
export class MailController {
  constructor(
    private readonly context: ApiContext,
    private readonly links: MailLinks,
    private readonly choose: ChooseMail,
  ) {}

  @Post('look')
  @Limited()
  @ApiOperation({ summary: 'Why an email came, for whom it was for; changes nothing' })
  @Answers(200, mailPage, 'What its reader may be told')
  @Refuses('invalid-input', 'link-not-valid')
  async look(@Body({ schema: tokenRequest }) { token }: TokenRequest) {
    const reader = this.context.database.dataSource.manager;
    return this.links.look(reader, await this.links.find(reader, 'about', token));
  }

  @Post('stop')
  @Limited()
  @ApiOperation({
    summary: 'Send no more emails of this kind to this person',
    description: 'The other partner is neither affected nor told; a couple’s coach is told.',
  })
  @Answers(200, mailPage, 'Stopped; stopping it again changes nothing')
  @Refuses('invalid-input', 'link-not-valid', 'cannot-be-stopped')
  async stop(@Body({ schema: tokenRequest }) { token }: TokenRequest) {
    return this.decide(token, false);
  }

  @Post('resume')
  @Limited()
  @ApiOperation({ summary: 'Send emails of this kind again' })
  @Answers(200, mailPage, 'They come again')
  @Refuses('invalid-input', 'link-not-valid', 'cannot-be-stopped')
  async resume(@Body({ schema: tokenRequest }) { token }: TokenRequest) {
    return this.decide(token, true);
  }

  private async decide(token: string, wanted: boolean) {
    const { database, clock } = this.context;
    return database.transaction(async (tx) => {
      const delivery = await this.links.find(tx, 'about', token);
      const page = await this.links.look(tx, delivery);
      await this.choose.run(tx, choiceOf(delivery), wanted, clock.now());
      return { ...page, stopped: !wanted };
    });
  }
}
