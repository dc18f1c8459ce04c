import { Module } from '@nestjs/common';
import { SignedInTries } from './signed-in-tries.js';
import { Tries } from './tries.js';

@Module({ providers: [Tries, SignedInTries], exports: [Tries, SignedInTries] })
export class TriesModule {}
