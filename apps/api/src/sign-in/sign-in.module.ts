import { Module } from '@nestjs/common';
import { TriesModule } from '../tries/tries.module.js';
import { WorkModule } from '../work/work.module.js';
import { CoachAuth } from './coach-auth.js';
import { CoachSessions } from './coach-sessions.js';
import { NewDeviceController } from './new-device.controller.js';
import { PasswordTries } from './password-tries.js';
import { SignInController } from './sign-in.controller.js';

@Module({
  imports: [TriesModule, WorkModule],
  controllers: [SignInController, NewDeviceController],
  providers: [CoachAuth, CoachSessions, PasswordTries],
  exports: [CoachSessions],
})
export class SignInModule {}
