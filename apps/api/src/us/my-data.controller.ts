import { Controller, Header, Query } from '@nestjs/common';
import { us, type AnswerOf, type QueryOf } from '@troth/contract';
import type { PartnerSession } from '@troth/database';
import { eraseOneself } from '@troth/programme';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { SignedInPartner } from '../access/asking.js';
import { PublicAddress } from '../runtime/settings.js';
import { Serves } from '../serving/serves.js';
import { forgetAnswered } from '../check-in/answered-here.js';
import { clearSessionCookie } from '../us-session/session-cookie.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { TakeMyData } from './take-my-data.js';

/** All that is kept about me, to read, to take along and to erase; also for thirty days after one of us has left. */
@Controller()
export class MyDataController {
  constructor(
    private readonly mine: TakeMyData,
    private readonly address: PublicAddress,
  ) {}

  @Serves(us.takeAlong)
  @Header('content-disposition', 'attachment; filename="troth.json"')
  async take(
    @SignedInPartner() me: PartnerSession,
    @Query({ schema: us.takeAlong.query }) { safety }: QueryOf<typeof us.takeAlong>,
  ) {
    const copy = await this.mine.copy(me, safety === 'yes');
    return JSON.parse(JSON.stringify(copy)) as AnswerOf<typeof us.takeAlong>;
  }

  @Serves(us.showMyData)
  async show(
    @SignedInPartner() me: PartnerSession,
    @Query({ schema: us.showMyData.query }) { safety }: QueryOf<typeof us.showMyData>,
  ) {
    return this.mine.inWords(me, safety === 'yes');
  }

  @Serves(us.eraseMe)
  async erase(@SignedInPartner() me: PartnerSession, @InWork() run: RunInWork, @CookiesOf() cookies: Cookies) {
    await run((work) => eraseOneself(work, me));
    clearSessionCookie(cookies, this.address.secure);
    forgetAnswered(cookies, this.address.secure);
  }
}
