import { Module } from '@nestjs/common';
import { TriesModule } from '../tries/tries.module.js';
import { WorkModule } from '../work/work.module.js';
import { PartnerSessions } from './partner-sessions.js';
import { PartnerSignIn } from './partner-sign-in.js';
import { UsSessionController } from './us-session.controller.js';

@Module({
  imports: [TriesModule, WorkModule],
  controllers: [UsSessionController],
  providers: [PartnerSessions, PartnerSignIn],
  exports: [PartnerSessions],
})
export class UsSessionModule {}
