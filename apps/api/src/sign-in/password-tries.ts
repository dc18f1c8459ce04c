import { Injectable } from '@nestjs/common';
import { appendEvents, coachBySignIn, idsAt } from '@troth/database';
import { isFirstRefused, newEvent, secondsToWait } from '@troth/domain';
import { addressHash } from '@troth/sealing';
import type { FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { callerNetwork } from '../http/caller-network.js';
import { TooManyRequests } from '../http/too-many-requests.js';
import { Tries, type Try } from '../http/tries.js';
import { knownDevice } from './known-device.js';

/**
 * Limits how often passwords are tried, before one is looked at. Tries from devices that never signed in are counted for
 * the address and for the network; a device that did is counted alone, so that nobody else can lock its coach out.
 */
@Injectable()
export class PasswordTries {
  constructor(
    private readonly context: ApiContext,
    private readonly tries: Tries,
  ) {}

  /** Counts one try. Throws TooManyRequests; the coach is told of the first that is refused. */
  async count(request: FastifyRequest, email: string): Promise<readonly Try[]> {
    const { keys } = this.context;
    const account = addressHash(keys, email).toString('hex');
    const device = knownDevice(request, keys, email);
    if (device !== null) {
      const alone: Try = { kind: 'password-device', whose: device };
      await this.tries.count(alone);
      return [alone];
    }
    const counted: Try[] = [
      { kind: 'password-account', whose: account },
      { kind: 'password-network', whose: callerNetwork(request.ip) },
    ];
    const tried = await this.tries.look(...counted);
    const seconds = secondsToWait(tried);
    if (tried[0] && isFirstRefused(tried[0])) await this.tell(email);
    if (seconds !== null) throw new TooManyRequests(seconds);
    return counted;
  }

  /** The password was right: that try counts against nobody. */
  async right(counted: readonly Try[]): Promise<void> {
    await this.tries.giveBack(...counted);
  }

  /** The same work for an address that no coach has: its event names nobody. */
  private async tell(email: string): Promise<void> {
    const { database, clock } = this.context;
    const { id: practiceId } = await this.context.practice();
    const coach = await coachBySignIn(database, email);
    const now = clock.now();
    const envelope = {
      ...{ id: idsAt(now)(), practiceId: coach?.practiceId ?? practiceId, enrolmentId: null, occurredAt: now },
    };
    await database.transaction((tx) =>
      appendEvents(tx, [newEvent('coach.password-tried', { coachId: coach?.id ?? null }, envelope)]),
    );
  }
}
