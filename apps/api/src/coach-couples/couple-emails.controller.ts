import { Controller, Param } from '@nestjs/common';
import { couples, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import { SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { SendAgain } from './send-again.js';

/** What a coach does about one email. */
@Controller()
export class CoupleEmailsController {
  constructor(private readonly sendAgain: SendAgain) {}

  @Serves(couples.sendAgain)
  async again(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.sendAgain.params }) { id, deliveryId }: ParamsOf<typeof couples.sendAgain>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.sendAgain.run(work, coach, id, deliveryId));
  }
}
