import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { UsEmailsController } from './us-emails.controller.js';

@Module({ imports: [MailModule], controllers: [UsEmailsController] })
export class UsEmailsModule {}
