import { Module } from '@nestjs/common';
import { AnswerInvitation } from './answer-invitation.js';
import { InvitationController } from './invitation.controller.js';

@Module({ controllers: [InvitationController], providers: [AnswerInvitation] })
export class InvitationModule {}
