import { Body, Controller, Param } from '@nestjs/common';
import { weeklyPractices, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach, PartnerSession } from '@troth/database';
import { assignPractice, sayOfPractice } from '@troth/programme';
import { SignedInCoach, SignedInPartner } from '../access/asking.js';
import { ownCouple } from '../coach-couples/own-couple.js';
import { granted } from '../problems/granted.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ShowCouplePractices } from './show-couple-practices.js';
import { ShowOwnPractices } from './show-own-practices.js';

/** What couples do together and each alone: offered, spoken of by each for themselves, and chosen by a coach. */
@Controller()
export class WeeklyPracticesController {
  constructor(
    private readonly own: ShowOwnPractices,
    private readonly ofCouple: ShowCouplePractices,
  ) {}

  @Serves(weeklyPractices.show)
  async show(@SignedInPartner() me: PartnerSession) {
    return this.own.run(me);
  }

  @Serves(weeklyPractices.say)
  async say(
    @SignedInPartner() me: PartnerSession,
    @Param({ schema: weeklyPractices.say.params }) { practice }: ParamsOf<typeof weeklyPractices.say>,
    @Body({ schema: weeklyPractices.say.body }) said: BodyOf<typeof weeklyPractices.say>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      granted(await sayOfPractice(work, me, practice, said));
      return null;
    });
  }

  @Serves(weeklyPractices.showToCoach)
  async showToCoach(
    @SignedInCoach() coach: Coach,
    @Param({ schema: weeklyPractices.showToCoach.params }) { id }: ParamsOf<typeof weeklyPractices.showToCoach>,
  ) {
    return this.ofCouple.run(coach, id);
  }

  @Serves(weeklyPractices.assign)
  async assign(
    @SignedInCoach() coach: Coach,
    @Param({ schema: weeklyPractices.assign.params }) { id }: ParamsOf<typeof weeklyPractices.assign>,
    @Body({ schema: weeklyPractices.assign.body }) { practice }: BodyOf<typeof weeklyPractices.assign>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      granted(await assignPractice(work, await ownCouple(work.tx, coach, id), coach.id, practice));
      return null;
    });
  }
}
