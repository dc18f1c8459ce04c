import { Controller, Param } from '@nestjs/common';
import { couples, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import { SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ClearAttention } from './clear-attention.js';

@Controller()
export class AttentionController {
  constructor(private readonly clearAttention: ClearAttention) {}

  @Serves(couples.clearFlag)
  async clear(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.clearFlag.params }) { id }: ParamsOf<typeof couples.clearFlag>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.clearAttention.run(work, coach, id));
  }
}
