import { Module } from '@nestjs/common';
import { ErasuresUpkeep } from './erasures-upkeep.js';
import { FindingsUpkeep } from './findings-upkeep.js';
import { Maintenance } from './maintenance.js';

@Module({ providers: [ErasuresUpkeep, FindingsUpkeep, Maintenance] })
export class MaintenanceModule {}
