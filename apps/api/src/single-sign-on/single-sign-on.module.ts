import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { PracticeModule } from '../practice/practice.module.js';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { TriesModule } from '../tries/tries.module.js';
import { WorkModule } from '../work/work.module.js';
import { BeginSignIn } from './begin-sign-in.js';
import { EndThere } from './end-there.js';
import { FinishSignIn } from './finish-sign-in.js';
import { Provider } from './provider.js';
import { RefuseSignIn } from './refuse-sign-in.js';
import { SingleSignOnController } from './single-sign-on.controller.js';

@Module({
  imports: [SignInModule, PracticeModule, AuditModule, TriesModule, WorkModule],
  controllers: [SingleSignOnController],
  providers: [Provider, BeginSignIn, FinishSignIn, EndThere, RefuseSignIn],
})
export class SingleSignOnModule {}
