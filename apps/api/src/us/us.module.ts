import { Module } from '@nestjs/common';
import { ChangeUs } from './change-us.js';
import { ShowUs } from './show-us.js';
import { UsExportController } from './us-export.controller.js';
import { UsController } from './us.controller.js';

@Module({ controllers: [UsController, UsExportController], providers: [ShowUs, ChangeUs] })
export class UsModule {}
