import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { TriesModule } from '../tries/tries.module.js';
import { ChangePassword } from './change-password.js';
import { CoachAccountController } from './coach-account.controller.js';
import { EndSessions } from './end-sessions.js';
import { ShowAccount } from './show-account.js';

@Module({
  imports: [SignInModule, TriesModule],
  controllers: [CoachAccountController],
  providers: [ShowAccount, ChangePassword, EndSessions],
})
export class CoachAccountModule {}
