import { Module } from '@nestjs/common';
import { CalendarFeedController } from './calendar-feed.controller.js';
import { SessionFilesController } from './session-files.controller.js';
import { TendFeed } from './tend-feed.js';

@Module({ controllers: [SessionFilesController, CalendarFeedController], providers: [TendFeed] })
export class CalendarModule {}
