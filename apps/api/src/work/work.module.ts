import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CurrentPractice } from './current-practice.js';
import { WorkInterceptor } from './in-work.js';
import { Once } from './once.js';
import { WorkRunner } from './work-runner.js';

@Module({
  providers: [WorkRunner, CurrentPractice, Once, { provide: APP_INTERCEPTOR, useClass: WorkInterceptor }],
  exports: [WorkRunner, CurrentPractice],
})
export class WorkModule {}
