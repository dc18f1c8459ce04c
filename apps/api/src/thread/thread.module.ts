import { Module } from '@nestjs/common';
import { CoachThreadController } from './coach-thread.controller.js';
import { ShowThread } from './show-thread.js';
import { OwnThreadController } from './own-thread.controller.js';
import { TellWhoReads } from './who-reads.js';

@Module({ controllers: [OwnThreadController, CoachThreadController], providers: [ShowThread, TellWhoReads] })
export class ThreadModule {}
