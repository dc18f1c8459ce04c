import { Body, Controller, Param } from '@nestjs/common';
import { practice, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import { SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { TendCovers } from './tend-covers.js';

/** A lead coach says who walks with whose couples meanwhile. */
@Controller()
export class CoversController {
  constructor(private readonly covers: TendCovers) {}

  @Serves(practice.setCover)
  async set(
    @SignedInCoach() lead: Coach,
    @Param({ schema: practice.setCover.params }) { id }: ParamsOf<typeof practice.setCover>,
    @Body({ schema: practice.setCover.body }) body: BodyOf<typeof practice.setCover>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.covers.set(work, lead, { id, ...body }));
  }

  @Serves(practice.endCover)
  async end(
    @SignedInCoach() lead: Coach,
    @Param({ schema: practice.endCover.params }) { id }: ParamsOf<typeof practice.endCover>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.covers.end(work, lead, id));
  }
}
