import { Module } from '@nestjs/common';
import { InboundMailController } from './inbound-mail.controller.js';
import { MailSenders } from './mail-senders.js';

@Module({ controllers: [InboundMailController], providers: [MailSenders], exports: [MailSenders] })
export class InboundMailModule {}
