import { Module } from '@nestjs/common';
import { WorkModule } from '../work/work.module.js';
import { ConfirmAddress } from './confirm-address.js';
import { JoinController } from './join.controller.js';
import { RequestEnrolment } from './request-enrolment.js';

@Module({ imports: [WorkModule], controllers: [JoinController], providers: [RequestEnrolment, ConfirmAddress] })
export class JoiningModule {}
