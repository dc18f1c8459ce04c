import { Body, Controller, Headers, Param, Query } from '@nestjs/common';
import { practice, type BodyOf, type PageQuery, type ParamsOf } from '@troth/contract';
import type { Coach, CoachSession } from '@troth/database';
import { SessionOfCoach, SignedInCoach } from '../access/asking.js';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ChangeRoles } from './change-roles.js';
import { HandOver } from './hand-over.js';
import { RemoveCoach } from './remove-coach.js';
import { ShowFigures } from './show-figures.js';
import { ShowPractice } from './show-practice.js';

/** What a lead coach sees of the practice, and does with its people and couples. */
@Controller()
export class PracticeController {
  constructor(
    private readonly shown: ShowPractice,
    private readonly figures: ShowFigures,
    private readonly roles: ChangeRoles,
    private readonly removing: RemoveCoach,
    private readonly handing: HandOver,
  ) {}

  @Serves(practice.show)
  async show(@SignedInCoach() lead: Coach) {
    return this.shown.run(lead);
  }

  @Serves(practice.figuresOfPractice)
  async figuresOf(@SignedInCoach() lead: Coach) {
    return this.figures.run(lead);
  }

  @Serves(practice.couplesOf)
  async couplesOf(
    @SignedInCoach() lead: Coach,
    @Param({ schema: practice.couplesOf.params }) { id }: ParamsOf<typeof practice.couplesOf>,
    @Query({ schema: practice.couplesOf.query }) query: PageQuery,
  ) {
    return this.handing.couplesOf(lead, id, query);
  }

  @Serves(practice.changeRoles)
  async changeRoles(
    @SignedInCoach() lead: Coach,
    @SessionOfCoach() session: CoachSession,
    @Param({ schema: practice.changeRoles.params }) { id }: ParamsOf<typeof practice.changeRoles>,
    @Body({ schema: practice.changeRoles.body }) { roles }: BodyOf<typeof practice.changeRoles>,
    @Headers('user-agent') userAgent: string | undefined,
    @CookiesOf() cookies: Cookies,
    @InWork() run: RunInWork,
  ): Promise<void> {
    const asking = { lead, session, browser: { cookies, userAgent } };
    await run((work) => this.roles.run(work, asking, { id, roles }));
  }

  @Serves(practice.remove)
  async remove(
    @SignedInCoach() lead: Coach,
    @Param({ schema: practice.remove.params }) { id }: ParamsOf<typeof practice.remove>,
    @Body({ schema: practice.remove.body }) { to }: BodyOf<typeof practice.remove>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.removing.run(work, lead, { id, to }));
  }

  @Serves(practice.handOver)
  async handOver(
    @SignedInCoach() lead: Coach,
    @Body({ schema: practice.handOver.body }) body: BodyOf<typeof practice.handOver>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.handing.run(work, lead, body));
  }
}
