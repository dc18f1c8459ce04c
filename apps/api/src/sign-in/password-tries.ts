import { Injectable } from '@nestjs/common';
import { coachBySignIn } from '@troth/database';
import { isFirstRefused, secondsToWait } from '@troth/domain';
import { addressHash } from '@troth/sealing';
import type { FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { callerNetwork } from '../tries/caller-network.js';
import { TooManyRequests } from '../problems/too-many-requests.js';
import { Tries, type Try } from '../tries/tries.js';
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
    const { id } = await this.context.practice();
    const coach = await coachBySignIn(this.context.database, email);
    const practiceId = coach?.practiceId ?? id;
    const payload = { coachId: coach?.id ?? null };
    await this.context.work((work) =>
      work.record([{ name: 'coach.password-tried', payload, practiceId, enrolmentId: null }]),
    );
  }
}
