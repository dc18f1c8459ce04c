import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BodyOf, singleSignOn } from '@troth/contract';
import { keepProof } from '@troth/database';
import type { Cookies } from '../access/cookies.js';
import { JoinPractice } from '../practice/join-practice.js';
import { PublicAddress } from '../runtime/settings.js';
import { WorkRunner } from '../work/work-runner.js';
import { flowSeconds, proofOf, setFlowCookie, type Flow } from './flow.js';
import { Provider } from './provider.js';
import { RefuseSignIn } from './refuse-sign-in.js';

/** Sends a browser to the provider, and remembers that it was this one. */
@Injectable()
export class BeginSignIn {
  constructor(
    private readonly address: PublicAddress,
    private readonly runner: WorkRunner,
    private readonly provider: Provider,
    private readonly joining: JoinPractice,
    private readonly refusing: RefuseSignIn,
  ) {}

  /** Throws `not-found`, `link-not-valid` and `provider-not-answering`. */
  async run({ invitation }: BodyOf<typeof singleSignOn.begin>, cookies: Cookies): Promise<{ url: string }> {
    const secret = randomBytes(32).toString('base64url');
    const url = await this.provider.addressFor(secret).catch((fault: unknown) => {
      throw this.refusing.problemOf(fault);
    });
    await this.runner.run(async (work) => {
      const deliveryId = invitation && (await this.joining.deliveryOf(work, invitation.token));
      const flow: Flow = { invitation: deliveryId ? { deliveryId, zone: invitation.zone } : null };
      const kept = { id: work.newId(), value: JSON.stringify(flow), seconds: flowSeconds };
      await keepProof(work.tx, proofOf(secret), kept);
    });
    setFlowCookie(cookies, secret, this.address.secure);
    return { url };
  }
}
