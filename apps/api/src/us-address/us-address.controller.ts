import { Body, Controller } from '@nestjs/common';
import { usAddress, type BodyOf } from '@troth/contract';
import type { PartnerSession } from '@troth/database';
import { SignedInPartner } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ChangeAddress } from './change-address.js';

@Controller()
export class UsAddressController {
  constructor(private readonly changing: ChangeAddress) {}

  @Serves(usAddress.ask)
  async request(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: usAddress.ask.body }) { email }: BodyOf<typeof usAddress.ask>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.changing.request(work, me, email));
  }

  @Serves(usAddress.look)
  async look(@Body({ schema: usAddress.look.body }) { token }: BodyOf<typeof usAddress.look>) {
    return this.changing.look(token);
  }

  @Serves(usAddress.confirm)
  async confirm(
    @Body({ schema: usAddress.confirm.body }) { token }: BodyOf<typeof usAddress.confirm>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.changing.confirm(work, token));
  }
}
