import { Module } from '@nestjs/common';
import { AnswerMeasures } from './answer-measures.js';
import { MeasuresController } from './measures.controller.js';
import { ShowMeasures } from './show-measures.js';

@Module({ controllers: [MeasuresController], providers: [ShowMeasures, AnswerMeasures] })
export class MeasuresModule {}
