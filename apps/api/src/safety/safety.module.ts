import { Module } from '@nestjs/common';
import { CasesController } from './cases.controller.js';
import { PreviewLetters } from './preview-letters.js';
import { QuietActsController } from './quiet-acts.controller.js';
import { SafetyController } from './safety.controller.js';
import { ShowCases } from './show-cases.js';

@Module({
  controllers: [SafetyController, CasesController, QuietActsController],
  providers: [ShowCases, PreviewLetters],
})
export class SafetyModule {}
