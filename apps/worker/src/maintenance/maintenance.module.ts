import { Module } from '@nestjs/common';
import { FindingsUpkeep } from './findings-upkeep.js';
import { Maintenance } from './maintenance.js';

@Module({ providers: [FindingsUpkeep, Maintenance] })
export class MaintenanceModule {}
