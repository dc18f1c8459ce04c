import { Body, Controller, Param } from '@nestjs/common';
import { guidance, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import type { RequestedChange } from '@troth/programme';
import { SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { GuideCouple } from './guide-couple.js';

/** What a coach changes about their own couple. */
@Controller()
export class GuidanceController {
  constructor(private readonly guide: GuideCouple) {}

  @Serves(guidance.confirmStage)
  async confirmStage(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.confirmStage.params }) { id }: ParamsOf<typeof guidance.confirmStage>,
    @InWork() run: RunInWork,
  ) {
    return this.decide(run, coach, id, { kind: 'confirm-stage', by: by(coach) });
  }

  @Serves(guidance.returnTo)
  async returnTo(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.returnTo.params }) { id }: ParamsOf<typeof guidance.returnTo>,
    @Body({ schema: guidance.returnTo.body }) { stage }: BodyOf<typeof guidance.returnTo>,
    @InWork() run: RunInWork,
  ) {
    return this.decide(run, coach, id, { kind: 'return-to-stage', stage, by: by(coach) });
  }

  @Serves(guidance.pause)
  async pause(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.pause.params }) { id }: ParamsOf<typeof guidance.pause>,
    @InWork() run: RunInWork,
  ) {
    return this.decide(run, coach, id, { kind: 'pause', by: by(coach) });
  }

  @Serves(guidance.resume)
  async resume(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.resume.params }) { id }: ParamsOf<typeof guidance.resume>,
    @InWork() run: RunInWork,
  ) {
    return this.decide(run, coach, id, { kind: 'resume', by: by(coach) });
  }

  @Serves(guidance.complete)
  async complete(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.complete.params }) { id }: ParamsOf<typeof guidance.complete>,
    @Body({ schema: guidance.complete.body }) { how }: BodyOf<typeof guidance.complete>,
    @InWork() run: RunInWork,
  ) {
    return this.decide(run, coach, id, { kind: 'complete', how, by: by(coach) });
  }

  @Serves(guidance.assign)
  async assign(
    @SignedInCoach() coach: Coach,
    @Param({ schema: guidance.assign.params }) { id }: ParamsOf<typeof guidance.assign>,
    @Body({ schema: guidance.assign.body }) { coachId }: BodyOf<typeof guidance.assign>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.guide.assign(work, coach, id, coachId));
  }

  private async decide(run: RunInWork, coach: Coach, id: string, change: RequestedChange): Promise<void> {
    await run((work) => this.guide.run(work, coach, id, change));
  }
}

function by({ id, covers = [] }: Coach) {
  return { role: 'coach', coachId: id, covers } as const;
}
