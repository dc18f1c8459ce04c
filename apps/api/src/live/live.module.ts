import { Module } from '@nestjs/common';
import { DrainingModule } from '../draining/draining.module.js';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { ChangesController } from './changes.controller.js';
import { OpenStreams } from './open-streams.js';

@Module({ imports: [DrainingModule, SignInModule], controllers: [ChangesController], providers: [OpenStreams] })
export class LiveModule {}
