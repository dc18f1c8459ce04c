import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { WorkModule } from '../work/work.module.js';
import { ChangeRoles } from './change-roles.js';
import { CompareProgrammes } from './programme/compare-programmes.js';
import { CoversController } from './covers.controller.js';
import { HandOver } from './hand-over.js';
import { InvitationsController } from './invitations.controller.js';
import { InviteCoach } from './invite-coach.js';
import { AdaptProgramme } from './programme/adapt-programme.js';
import { JoinController } from './join.controller.js';
import { JoinPractice } from './join-practice.js';
import { MakeProgrammes } from './programme/make-programmes.js';
import { OwnProgrammeController } from './programme/own-programme.controller.js';
import { ProgrammesController } from './programme/programmes.controller.js';
import { PreviewController } from './programme/preview.controller.js';
import { PreviewProgramme } from './programme/preview-programme.js';
import { PracticeController } from './practice.controller.js';
import { RemoveCoach } from './remove-coach.js';
import { ShowFigures } from './show-figures.js';
import { ShowProgramme } from './programme/show-programme.js';
import { ShowPractice } from './show-practice.js';
import { TendCovers } from './tend-covers.js';

@Module({
  imports: [SignInModule, WorkModule],
  controllers: [
    PracticeController,
    InvitationsController,
    CoversController,
    JoinController,
    OwnProgrammeController,
    PreviewController,
    ProgrammesController,
  ],
  providers: [
    ShowPractice,
    ShowFigures,
    InviteCoach,
    JoinPractice,
    ChangeRoles,
    RemoveCoach,
    HandOver,
    TendCovers,
    ShowProgramme,
    AdaptProgramme,
    CompareProgrammes,
    PreviewProgramme,
    MakeProgrammes,
  ],
  exports: [JoinPractice],
})
export class PracticeModule {}
