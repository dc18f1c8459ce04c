import { Module } from '@nestjs/common';
import { ChooseMail } from './choose-mail.js';
import { MailLinks } from './mail-links.js';
import { MailController } from './mail.controller.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

@Module({
  controllers: [MailController, UnsubscribeController],
  providers: [MailLinks, ChooseMail],
  exports: [ChooseMail],
})
export class MailModule {}
