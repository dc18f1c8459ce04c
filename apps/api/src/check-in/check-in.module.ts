import { Module } from '@nestjs/common';
import { CheckInController } from './check-in.controller.js';
import { EarlierAnswers } from './earlier-answers.js';
import { LookAtCheckIn } from './look-at-check-in.js';
import { SaveCheckIn } from './save-check-in.js';

@Module({ controllers: [CheckInController], providers: [EarlierAnswers, LookAtCheckIn, SaveCheckIn] })
export class CheckInModule {}
