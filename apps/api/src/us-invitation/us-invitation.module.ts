import { Module } from '@nestjs/common';
import { TendInvitation } from './tend-invitation.js';
import { UsInvitationController } from './us-invitation.controller.js';

@Module({ controllers: [UsInvitationController], providers: [TendInvitation] })
export class UsInvitationModule {}
