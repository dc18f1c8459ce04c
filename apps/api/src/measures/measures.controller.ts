import { Body, Controller, Param } from '@nestjs/common';
import { measures, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach, PartnerSession } from '@troth/database';
import { SignedInCoach, SignedInPartner } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { AnswerMeasures } from './answer-measures.js';
import { ShowMeasures } from './show-measures.js';

/** How things are, in a few questions every eight weeks: answered by each alone, read by the coach. */
@Controller()
export class MeasuresController {
  constructor(
    private readonly shown: ShowMeasures,
    private readonly answering: AnswerMeasures,
  ) {}

  @Serves(measures.show)
  async show(@SignedInPartner() me: PartnerSession) {
    return this.shown.ofPartner(me);
  }

  @Serves(measures.answer)
  async answer(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: measures.answer.body }) { answers }: BodyOf<typeof measures.answer>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.answering.ofPartner(work, me, answers));
  }

  @Serves(measures.look)
  async look(@Body({ schema: measures.look.body }) { token }: BodyOf<typeof measures.look>) {
    return this.shown.behindLink(token);
  }

  @Serves(measures.answerByLink)
  async answerByLink(
    @Body({ schema: measures.answerByLink.body }) { token, answers }: BodyOf<typeof measures.answerByLink>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.answering.byLink(work, token, answers));
  }

  @Serves(measures.showToCoach)
  async showToCoach(
    @SignedInCoach() coach: Coach,
    @Param({ schema: measures.showToCoach.params }) { id }: ParamsOf<typeof measures.showToCoach>,
  ) {
    return this.shown.toCoach(coach, id);
  }
}
