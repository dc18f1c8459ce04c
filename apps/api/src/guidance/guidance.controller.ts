import { Body, Controller, Param, Req } from '@nestjs/common';
import { guidance, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import type { RequestedChange } from '@troth/programme';
import type { FastifyRequest } from 'fastify';
import { Once } from '../work/once.js';
import { Serves } from '../serving/serves.js';
import { SignedInCoach } from '../sign-in/coach-session.js';
import { GuideCouple } from './guide-couple.js';

/** What a coach changes about their own couple. */
@Controller()
export class GuidanceController {
  constructor(
    private readonly once: Once,
    private readonly guide: GuideCouple,
  ) {}

  @Serves(guidance.confirmStage)
  async confirmStage(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.confirmStage.params }) { id }: ParamsOf<typeof guidance.confirmStage>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, coach, id, { kind: 'confirm-stage', by: by(coach) });
  }

  @Serves(guidance.returnTo)
  async returnTo(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.returnTo.params }) { id }: ParamsOf<typeof guidance.returnTo>,
    @Body({ schema: guidance.returnTo.body }) { stage }: BodyOf<typeof guidance.returnTo>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, coach, id, { kind: 'return-to-stage', stage, by: by(coach) });
  }

  @Serves(guidance.pause)
  async pause(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.pause.params }) { id }: ParamsOf<typeof guidance.pause>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, coach, id, { kind: 'pause', by: by(coach) });
  }

  @Serves(guidance.resume)
  async resume(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.resume.params }) { id }: ParamsOf<typeof guidance.resume>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, coach, id, { kind: 'resume', by: by(coach) });
  }

  @Serves(guidance.complete)
  async complete(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.complete.params }) { id }: ParamsOf<typeof guidance.complete>,
    @Body({ schema: guidance.complete.body }) { how }: BodyOf<typeof guidance.complete>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, coach, id, { kind: 'complete', how, by: by(coach) });
  }

  @Serves(guidance.assign)
  async assign(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.assign.params }) { id }: ParamsOf<typeof guidance.assign>,
    @Body({ schema: guidance.assign.body }) { coachId }: BodyOf<typeof guidance.assign>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.once.run(request, sender(coach), (work) => this.guide.assign(work, coach, id, coachId));
  }

  private async decide(request: FastifyRequest, coach: Coach, id: string, change: RequestedChange): Promise<void> {
    await this.once.run(request, sender(coach), (work) => this.guide.run(work, coach, id, change));
  }
}

function by({ id }: Coach) {
  return { role: 'coach', coachId: id } as const;
}

function sender({ practiceId, id }: Coach) {
  return { practiceId, personId: id };
}
