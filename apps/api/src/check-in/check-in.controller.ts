import { Body, Controller } from '@nestjs/common';
import { checkIn, type BodyOf } from '@troth/contract';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { LookAtCheckIn } from './look-at-check-in.js';
import { SaveCheckIn } from './save-check-in.js';

@Controller()
export class CheckInController {
  constructor(
    private readonly look: LookAtCheckIn,
    private readonly save: SaveCheckIn,
  ) {}

  @Serves(checkIn.look)
  async lookAt(@Body({ schema: checkIn.look.body }) { token }: BodyOf<typeof checkIn.look>) {
    return this.look.run(token);
  }

  @Serves(checkIn.save)
  async saveAnswers(@Body({ schema: checkIn.save.body }) body: BodyOf<typeof checkIn.save>, @InWork() run: RunInWork) {
    return run((work) => this.save.run(work, body));
  }
}
