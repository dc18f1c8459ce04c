import { Body, Controller, Param } from '@nestjs/common';
import { practice, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import { SignedInCoach } from '../../access/asking.js';
import { Serves } from '../../serving/serves.js';
import { InWork, type RunInWork } from '../../work/in-work.js';
import { MakeProgrammes } from './make-programmes.js';

/** A lead coach has more than one programme, and says which of them new couples start. */
@Controller()
export class ProgrammesController {
  constructor(private readonly making: MakeProgrammes) {}

  @Serves(practice.makeProgramme)
  async make(
    @SignedInCoach() lead: Coach,
    @Body({ schema: practice.makeProgramme.body }) body: BodyOf<typeof practice.makeProgramme>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.making.make(work, lead, body));
  }

  @Serves(practice.startNewCouples)
  async forNew(
    @SignedInCoach() lead: Coach,
    @Body({ schema: practice.startNewCouples.body }) { programme }: BodyOf<typeof practice.startNewCouples>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.making.forNew(work, lead, programme));
  }

  @Serves(practice.nameProgramme)
  async name(
    @SignedInCoach() lead: Coach,
    @Param({ schema: practice.nameProgramme.params }) { id }: ParamsOf<typeof practice.nameProgramme>,
    @Body({ schema: practice.nameProgramme.body }) { name }: BodyOf<typeof practice.nameProgramme>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.making.name(work, lead, id, name));
  }
}
