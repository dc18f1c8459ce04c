import { Module } from '@nestjs/common';
import { InboundListener } from './inbound-listener.js';

@Module({ providers: [InboundListener] })
export class InboundModule {}
