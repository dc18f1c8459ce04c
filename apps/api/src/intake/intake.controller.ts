import { Body, Controller, Param } from '@nestjs/common';
import { intake, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach, PartnerSession } from '@troth/database';
import { keepIntake, takeBackIntake } from '@troth/programme';
import { SignedInCoach, SignedInPartner } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ShowIntake } from './show-intake.js';
import { TellByLink } from './tell-by-link.js';

/** Where a couple comes from: told by each alone, read by the coach. */
@Controller()
export class IntakeController {
  constructor(
    private readonly account: ShowIntake,
    private readonly byLink: TellByLink,
  ) {}

  @Serves(intake.show)
  async show(@SignedInPartner() me: PartnerSession) {
    return this.account.ofPartner(me);
  }

  @Serves(intake.tell)
  async tell(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: intake.tell.body }) told: BodyOf<typeof intake.tell>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      await keepIntake(work, me, told);
      return null;
    });
  }

  @Serves(intake.takeBack)
  async takeBack(@SignedInPartner() me: PartnerSession, @InWork() run: RunInWork): Promise<void> {
    await run(async (work) => {
      await takeBackIntake(work, me);
      return null;
    });
  }

  @Serves(intake.tellByLink)
  async tellByLink(
    @Body({ schema: intake.tellByLink.body }) { token, ...told }: BodyOf<typeof intake.tellByLink>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      await this.byLink.run(work, token, told);
      return null;
    });
  }

  @Serves(intake.showToCoach)
  async showToCoach(
    @SignedInCoach() coach: Coach,
    @Param({ schema: intake.showToCoach.params }) { id }: ParamsOf<typeof intake.showToCoach>,
  ) {
    return this.account.toCoach(coach, id);
  }
}
