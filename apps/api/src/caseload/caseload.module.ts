import { Module } from '@nestjs/common';
import { WorkModule } from '../work/work.module.js';
import { CaseloadController } from './caseload.controller.js';
import { CountCaseload } from './count-caseload.js';
import { KeepViews } from './keep-views.js';
import { ListCouples } from './list-couples.js';

@Module({
  imports: [WorkModule],
  controllers: [CaseloadController],
  providers: [ListCouples, CountCaseload, KeepViews],
})
export class CaseloadModule {}
