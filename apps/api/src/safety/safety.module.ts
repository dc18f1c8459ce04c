import { Module } from '@nestjs/common';
import { CasesController } from './cases.controller.js';
import { SafetyController } from './safety.controller.js';
import { ShowCases } from './show-cases.js';

@Module({ controllers: [SafetyController, CasesController], providers: [ShowCases] })
export class SafetyModule {}
