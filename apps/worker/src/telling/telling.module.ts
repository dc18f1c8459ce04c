import { Module } from '@nestjs/common';
import { HealthServer } from './health-server.js';
import { Presence } from './presence.js';

@Module({ providers: [HealthServer, Presence] })
export class TellingModule {}
