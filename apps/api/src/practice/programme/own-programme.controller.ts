import { Body, Controller, Query } from '@nestjs/common';
import { practice, type BodyOf, type QueryOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import { SignedInCoach } from '../../access/asking.js';
import { Serves } from '../../serving/serves.js';
import { readersLanguage } from '../../speech/say.js';
import { InWork, type RunInWork } from '../../work/in-work.js';
import { AdaptProgramme } from './adapt-programme.js';
import { CompareProgrammes } from './compare-programmes.js';
import { ShowProgramme } from './show-programme.js';

/** A lead coach adapts the programme to the practice. */
@Controller()
export class OwnProgrammeController {
  constructor(
    private readonly shown: ShowProgramme,
    private readonly adapting: AdaptProgramme,
    private readonly comparing: CompareProgrammes,
  ) {}

  @Serves(practice.ownProgramme)
  async show(
    @SignedInCoach() lead: Coach,
    @Query({ schema: practice.ownProgramme.query }) asked: QueryOf<typeof practice.ownProgramme>,
  ) {
    return this.shown.run(lead, asked.language ?? readersLanguage(), asked.programme);
  }

  @Serves(practice.changeProgramme)
  async change(
    @SignedInCoach() lead: Coach,
    @Query({ schema: practice.changeProgramme.query }) { programme }: QueryOf<typeof practice.changeProgramme>,
    @Body({ schema: practice.changeProgramme.body }) body: BodyOf<typeof practice.changeProgramme>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.adapting.change(work, lead, body, programme));
  }

  @Serves(practice.compareProgrammes)
  async compare(
    @SignedInCoach() lead: Coach,
    @Query({ schema: practice.compareProgrammes.query }) query: QueryOf<typeof practice.compareProgrammes>,
  ) {
    return this.comparing.run(lead, query);
  }

  @Serves(practice.discardProgramme)
  async discard(
    @SignedInCoach() lead: Coach,
    @Query({ schema: practice.discardProgramme.query }) { programme }: QueryOf<typeof practice.discardProgramme>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.adapting.discard(work, lead, programme));
  }

  @Serves(practice.publishProgramme)
  async publish(
    @SignedInCoach() lead: Coach,
    @Query({ schema: practice.publishProgramme.query }) { programme }: QueryOf<typeof practice.publishProgramme>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.adapting.publish(work, lead, programme));
  }
}
