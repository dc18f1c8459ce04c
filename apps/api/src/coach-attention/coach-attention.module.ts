import { Module } from '@nestjs/common';
import { AttentionController } from './attention.controller.js';
import { ClearAttention } from './clear-attention.js';

@Module({ controllers: [AttentionController], providers: [ClearAttention] })
export class CoachAttentionModule {}
