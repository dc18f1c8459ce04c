import { Controller, Param } from '@nestjs/common';
import { couples, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import { seeEpisode } from '@troth/programme';
import { SignedInCoach } from '../access/asking.js';
import { Problem } from '../problems/problem.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';

@Controller()
export class AttentionController {
  @Serves(couples.clearFlag)
  async clear(
    @SignedInCoach() { practiceId, id: coachId }: Coach,
    @Param({ schema: couples.clearFlag.params }) { id: attentionId }: ParamsOf<typeof couples.clearFlag>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      if (!(await seeEpisode(work, { practiceId, coachId, attentionId }))) throw new Problem('not-found');
      return null;
    });
  }
}
