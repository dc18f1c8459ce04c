import { Module } from '@nestjs/common';
import { CoachSessionsController } from './coach-sessions.controller.js';
import { OwnSessionsController } from './own-sessions.controller.js';
import { ShowSessions } from './show-sessions.js';

@Module({
  controllers: [OwnSessionsController, CoachSessionsController],
  providers: [ShowSessions],
})
export class SessionsModule {}
