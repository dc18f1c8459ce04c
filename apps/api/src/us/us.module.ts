import { Module } from '@nestjs/common';
import { ConsentsController } from './consents.controller.js';
import { ChangeUs } from './change-us.js';
import { ShowUs } from './show-us.js';
import { MyDataController } from './my-data.controller.js';
import { TakeMyData } from './take-my-data.js';
import { UsController } from './us.controller.js';

@Module({
  controllers: [UsController, MyDataController, ConsentsController],
  providers: [ShowUs, ChangeUs, TakeMyData],
})
export class UsModule {}
