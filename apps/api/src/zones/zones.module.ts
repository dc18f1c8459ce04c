import { Module } from '@nestjs/common';
import { ZonesController } from './zones.controller.js';

@Module({ controllers: [ZonesController] })
export class ZonesModule {}
