import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { WorkModule } from '../work/work.module.js';
import { ChangeRoles } from './change-roles.js';
import { CoversController } from './covers.controller.js';
import { HandOver } from './hand-over.js';
import { InvitationsController } from './invitations.controller.js';
import { InviteCoach } from './invite-coach.js';
import { JoinController } from './join.controller.js';
import { JoinPractice } from './join-practice.js';
import { PracticeController } from './practice.controller.js';
import { RemoveCoach } from './remove-coach.js';
import { ShowFigures } from './show-figures.js';
import { ShowPractice } from './show-practice.js';
import { TendCovers } from './tend-covers.js';

@Module({
  imports: [SignInModule, WorkModule],
  controllers: [PracticeController, InvitationsController, CoversController, JoinController],
  providers: [ShowPractice, ShowFigures, InviteCoach, JoinPractice, ChangeRoles, RemoveCoach, HandOver, TendCovers],
  exports: [JoinPractice],
})
export class PracticeModule {}
