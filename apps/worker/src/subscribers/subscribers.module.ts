import { Module } from '@nestjs/common';
import { ReactionConsumer } from './consumer.js';

@Module({ providers: [ReactionConsumer] })
export class SubscribersModule {}
