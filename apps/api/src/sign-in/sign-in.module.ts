import { Module } from '@nestjs/common';
import { TriesModule } from '../tries/tries.module.js';
import { WorkModule } from '../work/work.module.js';
import { CodeSignIn } from './code-sign-in.js';
import { CoachPasswords } from './coach-passwords.js';
import { CoachSessions } from './coach-sessions.js';
import { ForgottenPasswordController } from './forgotten-password.controller.js';
import { NewDeviceController } from './new-device.controller.js';
import { PasskeyController } from './passkey.controller.js';
import { Passkeys } from './passkeys.js';
import { PasswordSignIn } from './password-sign-in.js';
import { PasswordTries } from './password-tries.js';
import { SecondFactor } from './second-factor.js';
import { SignInController } from './sign-in.controller.js';

@Module({
  imports: [TriesModule, WorkModule],
  controllers: [SignInController, NewDeviceController, ForgottenPasswordController, PasskeyController],
  providers: [CoachSessions, CoachPasswords, PasswordSignIn, PasswordTries, SecondFactor, CodeSignIn, Passkeys],
  exports: [CoachSessions, CoachPasswords, CodeSignIn, SecondFactor, Passkeys],
})
export class SignInModule {}
