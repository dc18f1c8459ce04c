import { Body, Controller } from '@nestjs/common';
import { checkIn, type BodyOf } from '@troth/contract';
import type { AskedCheckIn } from '@troth/database';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { EarlierAnswers } from './earlier-answers.js';
import { LookAtCheckIn } from './look-at-check-in.js';
import { SaveCheckIn } from './save-check-in.js';

@Controller()
export class CheckInController {
  constructor(
    private readonly look: LookAtCheckIn,
    private readonly save: SaveCheckIn,
    private readonly earlier: EarlierAnswers,
  ) {}

  @Serves(checkIn.look)
  async lookAt(
    @Body({ schema: checkIn.look.body }) { token }: BodyOf<typeof checkIn.look>,
    @CookiesOf() cookies: Cookies,
  ) {
    return this.look.run(token, cookies);
  }

  @Serves(checkIn.save)
  async saveAnswers(
    @Body({ schema: checkIn.save.body }) body: BodyOf<typeof checkIn.save>,
    @InWork() run: RunInWork,
    @CookiesOf() cookies: Cookies,
  ) {
    const written: { checkIn?: AskedCheckIn } = {};
    const browser = await this.earlier.browserOf(cookies);
    const saved = await run(async (work) => {
      const { checkIn, answer } = await this.save.run(work, body, browser);
      written.checkIn = checkIn;
      return answer;
    });
    // Sent once more with its key it was not written now: the first answer, and its cookie, may have been lost on the way.
    const kept = written.checkIn ?? (await this.look.find(body.token)).checkIn;
    this.earlier.remember(cookies, kept, saved.revision);
    return saved;
  }
}
