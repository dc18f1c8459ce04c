import { Module } from '@nestjs/common';
import { GuidanceController } from './guidance.controller.js';
import { GuideCouple } from './guide-couple.js';

@Module({ controllers: [GuidanceController], providers: [GuideCouple] })
export class GuidanceModule {}
