import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { TriesModule } from '../tries/tries.module.js';
import { AuthenticatorController } from './authenticator.controller.js';
import { ChangePassword } from './change-password.js';
import { CoachAccountController } from './coach-account.controller.js';
import { EndSessions } from './end-sessions.js';
import { OwnPassword } from './own-password.js';
import { PasskeysController } from './passkeys.controller.js';
import { ShowAccount } from './show-account.js';
import { TendAuthenticator } from './tend-authenticator.js';
import { Unlink } from './unlink.js';

@Module({
  imports: [SignInModule, TriesModule],
  controllers: [CoachAccountController, AuthenticatorController, PasskeysController],
  providers: [ShowAccount, OwnPassword, ChangePassword, EndSessions, TendAuthenticator, Unlink],
})
export class CoachAccountModule {}
