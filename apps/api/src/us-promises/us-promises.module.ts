import { Module } from '@nestjs/common';
import { UsPromisesController } from './us-promises.controller.js';

@Module({ controllers: [UsPromisesController] })
export class UsPromisesModule {}
