import { Injectable } from '@nestjs/common';
import { coachBySignIn, Database } from '@troth/database';
import { isFirstRefused, secondsToWait } from '@troth/domain';
import { addressHash, SealingKeys } from '@troth/sealing';
import type { Cookies } from '../access/cookies.js';
import { callerNetwork } from '../tries/caller-network.js';
import { TooManyRequests } from '../problems/too-many-requests.js';
import { Tries, type Try } from '../tries/tries.js';
import { CurrentPractice } from '../work/current-practice.js';
import { WorkRunner } from '../work/work-runner.js';
import { knownDevice } from './known-device.js';

/** What a password is tried from. */
interface Device {
  readonly cookies: Cookies;
  readonly ip: string;
}

/**
 * Limits how often passwords are tried, before one is looked at. Tries from devices that never signed in are counted for
 * the address and for the network; a device that did is counted alone, so that nobody else can lock its coach out.
 */
@Injectable()
export class PasswordTries {
  constructor(
    private readonly database: Database,
    private readonly keys: SealingKeys,
    private readonly practice: CurrentPractice,
    private readonly runner: WorkRunner,
    private readonly tries: Tries,
  ) {}

  /** Counts one try. Throws TooManyRequests; the coach is told of the first that is refused. */
  async count({ cookies, ip }: Device, email: string): Promise<readonly Try[]> {
    const account = addressHash(this.keys, email).toString('hex');
    const device = knownDevice(cookies, this.keys, email);
    if (device !== null) {
      const alone: Try = { kind: 'password-device', whose: device };
      await this.tries.count(alone);
      return [alone];
    }
    const counted: Try[] = [
      { kind: 'password-account', whose: account },
      { kind: 'password-network', whose: callerNetwork(ip) },
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
    const { id } = await this.practice.find();
    const coach = await coachBySignIn(this.database, email);
    const practiceId = coach?.practiceId ?? id;
    const payload = { coachId: coach?.id ?? null };
    await this.runner.run((work) =>
      work.record([{ name: 'coach.password-tried', payload, practiceId, enrolmentId: null }]),
    );
  }
}
