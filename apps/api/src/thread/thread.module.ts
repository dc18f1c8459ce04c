import { Module } from '@nestjs/common';
import { CoachThreadController } from './coach-thread.controller.js';
import { KeepTemplates } from './keep-templates.js';
import { ShowThread } from './show-thread.js';
import { OwnThreadController } from './own-thread.controller.js';
import { TemplatesController } from './templates.controller.js';
import { TellWhoReads } from './who-reads.js';

@Module({
  controllers: [OwnThreadController, CoachThreadController, TemplatesController],
  providers: [ShowThread, TellWhoReads, KeepTemplates],
})
export class ThreadModule {}
