import { Body, Controller, Headers } from '@nestjs/common';
import { practice, type BodyOf } from '@troth/contract';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { JoinPractice } from './join-practice.js';

/** Somebody who was invited takes their place at the practice. */
@Controller()
export class JoinController {
  constructor(private readonly joining: JoinPractice) {}

  @Serves(practice.lookAtInvitation)
  async look(
    @Body({ schema: practice.lookAtInvitation.body }) { token }: BodyOf<typeof practice.lookAtInvitation>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.joining.look(work, token));
  }

  @Serves(practice.join)
  async join(
    @Body({ schema: practice.join.body }) body: BodyOf<typeof practice.join>,
    @Headers('user-agent') userAgent: string | undefined,
    @CookiesOf() cookies: Cookies,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.joining.run(work, body, { cookies, userAgent }));
  }
}
