import { Body, Controller } from '@nestjs/common';
import { joining, type BodyOf } from '@troth/contract';
import { Database, standingOfCoaches } from '@troth/database';
import { Serves } from '../serving/serves.js';
import { CurrentPractice } from '../work/current-practice.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ConfirmAddress } from './confirm-address.js';
import { RequestEnrolment } from './request-enrolment.js';

@Controller()
export class JoinController {
  constructor(
    private readonly database: Database,
    private readonly practice: CurrentPractice,
    private readonly requestEnrolment: RequestEnrolment,
    private readonly confirmAddress: ConfirmAddress,
  ) {}

  @Serves(joining.standing)
  async standing() {
    return { open: (await standingOfCoaches(this.database)).now };
  }

  @Serves(joining.ask)
  async join(@Body({ schema: joining.ask.body }) body: BodyOf<typeof joining.ask>, @InWork() run: RunInWork) {
    const { id } = await this.practice.find();
    return run((work) => this.requestEnrolment.run(work, id, body));
  }

  @Serves(joining.look)
  async look(@Body({ schema: joining.look.body }) { token }: BodyOf<typeof joining.look>) {
    return this.confirmAddress.look(token);
  }

  @Serves(joining.confirm)
  async confirm(
    @Body({ schema: joining.confirm.body }) body: BodyOf<typeof joining.confirm>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.confirmAddress.confirm(work, body));
  }
}
