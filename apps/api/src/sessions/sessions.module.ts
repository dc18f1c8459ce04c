import { Module } from '@nestjs/common';
import { CoachCouplesModule } from '../coach-couples/coach-couples.module.js';
import { CoachSessionsController } from './coach-sessions.controller.js';
import { ListSessions } from './list-sessions.js';
import { MakeAgenda } from './make-agenda.js';
import { OwnSessionsController } from './own-sessions.controller.js';
import { ShowSessions } from './show-sessions.js';

@Module({
  imports: [CoachCouplesModule],
  controllers: [OwnSessionsController, CoachSessionsController],
  providers: [ShowSessions, ListSessions, MakeAgenda],
})
export class SessionsModule {}
