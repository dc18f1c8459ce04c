import { Body, Controller } from '@nestjs/common';
import { signIn, type BodyOf } from '@troth/contract';
import { Clock, Database, findCoach, findDelivery } from '@troth/database';
import { readMailToken, SealingKeys } from '@troth/sealing';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { Problem } from '../problems/problem.js';
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
    const id = readMailToken(keys, 'device', token);
    const delivery = id && (await findDelivery(database, id));
    if (!delivery || delivery.kind !== 'password-tried') throw new Problem('link-not-valid');
    if (this.clock.now().getTime() > delivery.dueAt.getTime() + LIVES_MS) throw new Problem('link-not-valid');
    const coach = await findCoach(database, delivery.practiceId, delivery.personId);
    if (!coach) throw new Problem('link-not-valid');
    rememberDevice(cookies, { keys, email: coach.email, secure: this.address.secure });
  }
}
