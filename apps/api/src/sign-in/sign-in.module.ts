import { Module } from '@nestjs/common';
import { TriesModule } from '../tries/tries.module.js';
import { WorkModule } from '../work/work.module.js';
import { CoachPasswords } from './coach-passwords.js';
import { CoachSessions } from './coach-sessions.js';
import { ForgottenPasswordController } from './forgotten-password.controller.js';
import { NewDeviceController } from './new-device.controller.js';
import { PasswordSignIn } from './password-sign-in.js';
import { PasswordTries } from './password-tries.js';
import { SignInController } from './sign-in.controller.js';

@Module({
  imports: [TriesModule, WorkModule],
  controllers: [SignInController, NewDeviceController, ForgottenPasswordController],
  providers: [CoachSessions, CoachPasswords, PasswordSignIn, PasswordTries],
  exports: [CoachSessions, CoachPasswords],
})
export class SignInModule {}
