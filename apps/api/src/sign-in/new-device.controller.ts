import { Body, Controller } from '@nestjs/common';
import { signIn, type BodyOf } from '@troth/contract';
import { Clock, coachOfDeviceLink, Database, idsAt } from '@troth/database';
import { SealingKeys } from '@troth/sealing';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { Problem } from '../problems/problem.js';
import { deliveryOfLink } from '../links/delivery-of-link.js';
import { PublicAddress } from '../runtime/settings.js';
import { Serves } from '../serving/serves.js';
import { rememberDevice } from './known-device.js';

const LIVES_MS = 24 * 3_600_000;

/** A coach whose password is being tried by others lets a new device in, by the link that only their mailbox has. */
@Controller()
export class NewDeviceController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
    private readonly address: PublicAddress,
  ) {}

  @Serves(signIn.letDeviceIn)
  async letIn(
    @Body({ schema: signIn.letDeviceIn.body }) { token }: BodyOf<typeof signIn.letDeviceIn>,
    @CookiesOf() cookies: Cookies,
  ): Promise<void> {
    const { database, keys } = this;
    const now = this.clock.now();
    // An unknown link and one past its time ask the same.
    const deliveryId = deliveryOfLink({ keys, newId: idsAt(now) }, 'device', token);
    const coach = await coachOfDeviceLink(database, { deliveryId, since: new Date(now.getTime() - LIVES_MS) });
    if (!coach) throw new Problem('link-not-valid');
    rememberDevice(cookies, { keys, email: coach.email, secure: this.address.secure });
  }
}
