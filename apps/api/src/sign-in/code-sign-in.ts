import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Database,
  findAuthenticator,
  findCoachToSignIn,
  keepProof,
  lookAtProof,
  useProof,
  type Coach,
  type Proof,
} from '@troth/database';
import type { Work } from '@troth/programme';
import { tokenHash } from '@troth/sealing';
import type { Cookies } from '../access/cookies.js';
import { Problem } from '../problems/problem.js';
import { PublicAddress } from '../runtime/settings.js';
import { WorkRunner } from '../work/work-runner.js';
import { CoachSessions, type Browser } from './coach-sessions.js';
import { clearPendingCookie, pendingSeconds, pendingToken, setPendingCookie } from './pending-cookie.js';
import { SecondFactor } from './second-factor.js';

/** The step before the code. */
interface FirstStep {
  /** What the session at the provider of single sign-on is known by that let them in; null: a password did. */
  readonly providerSession: Buffer | null;
  readonly cookies: Cookies;
}

/** The second step of a sign-in, for a coach who uses codes from an app. */
@Injectable()
export class CodeSignIn {
  constructor(
    private readonly database: Database,
    private readonly address: PublicAddress,
    private readonly runner: WorkRunner,
    private readonly factor: SecondFactor,
    private readonly sessions: CoachSessions,
  ) {}

  async isAskedOf(coach: Coach): Promise<boolean> {
    const found = await findAuthenticator(this.database, coach.id);
    return found !== null && found.confirmedAt !== null;
  }

  /** The first step was right: this browser may give a code, for ten minutes. */
  async ask({ tx, newId }: Work, coach: Coach, { providerSession, cookies }: FirstStep) {
    const token = randomBytes(32).toString('base64url');
    const after = providerSession ? `single-sign-on ${providerSession.toString('base64url')}` : 'password';
    await keepProof(tx, proofOf(token), { id: newId(), value: `${coach.id} ${after}`, seconds: pendingSeconds });
    setPendingCookie(cookies, token, this.address.secure);
  }

  /** Throws `not-signed-in` where no password was given, `invalid-input` for a wrong code, and TooManyRequests. */
  async run(code: string, browser: Browser): Promise<Coach> {
    const { cookies } = browser;
    const token = pendingToken(cookies, this.address.secure);
    const kept = token ? await lookAtProof(this.database, proofOf(token)) : null;
    const [coachId, after, session] = kept?.split(' ') ?? [];
    const coach = coachId && (await findCoachToSignIn(this.database, coachId));
    if (!token || !coach) throw new Problem('not-signed-in');
    await this.factor.count(coach.id);
    await this.runner
      .run(async (work) => {
        const by = await this.factor.use(work, coach, code);
        if (!(await useProof(work.tx, proofOf(token)))) throw new Problem('not-signed-in');
        const way = by === 'password-and-code' && after === 'single-sign-on' ? after : by;
        const providerSession = session ? Buffer.from(session, 'base64url') : null;
        await this.sessions.open(work, coach, { by: way, strong: true, providerSession }, browser);
      })
      .catch((fault: unknown) => this.refuse(coach, fault));
    await this.factor.right(coach.id);
    clearPendingCookie(cookies, this.address.secure);
    return coach;
  }

  private async refuse({ id: coachId, practiceId }: Coach, fault: unknown): Promise<never> {
    const payload = { coachId, at: 'code' } as const;
    await this.runner.run((work) =>
      work.record([{ name: 'coach.sign-in-refused', payload, practiceId, enrolmentId: null }]),
    );
    throw fault;
  }
}

function proofOf(token: string): Proof {
  return { purpose: 'second-factor', secretHash: tokenHash(token) };
}
