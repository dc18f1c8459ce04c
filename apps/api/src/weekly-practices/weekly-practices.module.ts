import { Module } from '@nestjs/common';
import { ShowCouplePractices } from './show-couple-practices.js';
import { ShowOwnPractices } from './show-own-practices.js';
import { WeeklyPracticesController } from './weekly-practices.controller.js';

@Module({ controllers: [WeeklyPracticesController], providers: [ShowOwnPractices, ShowCouplePractices] })
export class WeeklyPracticesModule {}
