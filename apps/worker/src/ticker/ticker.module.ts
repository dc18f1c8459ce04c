import { Module } from '@nestjs/common';
import { Ticker } from './ticker.js';

@Module({ providers: [Ticker] })
export class TickerModule {}
