import { Module } from '@nestjs/common';
import { Delivery } from './delivery.js';
import { DeliverySweeper } from './delivery-sweeper.js';

@Module({ providers: [Delivery, DeliverySweeper] })
export class DeliveryModule {}
