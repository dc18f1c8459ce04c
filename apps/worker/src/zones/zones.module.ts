import { Module } from '@nestjs/common';
import { ZoneReplanner } from './zone-replanner.js';

@Module({ providers: [ZoneReplanner] })
export class ZonesModule {}
