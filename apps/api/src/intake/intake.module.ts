import { Module } from '@nestjs/common';
import { IntakeController } from './intake.controller.js';
import { ShowIntake } from './show-intake.js';
import { TellByLink } from './tell-by-link.js';

@Module({ controllers: [IntakeController], providers: [ShowIntake, TellByLink] })
export class IntakeModule {}
