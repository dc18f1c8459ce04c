import { Injectable } from '@nestjs/common';
import type { AnswerOf, ProblemCode, singleSignOn } from '@troth/contract';
import {
  coachBySignIn,
  coachOfIdentity,
  Database,
  findCoachToSignIn,
  findIdentity,
  lookAtProof,
  useProof,
  type Coach,
} from '@troth/database';
import { JoinPractice } from '../practice/join-practice.js';
import { Problem } from '../problems/problem.js';
import { PublicAddress } from '../runtime/settings.js';
import { CoachSessions, type Browser } from '../sign-in/coach-sessions.js';
import { CodeSignIn } from '../sign-in/code-sign-in.js';
import { keepPendingLink } from '../sign-in/pending-link.js';
import { WorkRunner } from '../work/work-runner.js';
import { clearFlowCookie, flowSecret, proofOf, type Flow } from './flow.js';
import { Provider, type Named } from './provider.js';
import { RefuseSignIn } from './refuse-sign-in.js';

type Answer = AnswerOf<typeof singleSignOn.finish>;

/** Lets a coach in whom the provider names: by what they are linked to there, never by an address alone. */
@Injectable()
export class FinishSignIn {
  constructor(
    private readonly database: Database,
    private readonly address: PublicAddress,
    private readonly runner: WorkRunner,
    private readonly provider: Provider,
    private readonly codes: CodeSignIn,
    private readonly sessions: CoachSessions,
    private readonly joining: JoinPractice,
    private readonly refusing: RefuseSignIn,
  ) {}

  /** Throws `single-sign-on-…` with what came of it, `link-not-valid` and `provider-not-answering`. */
  async run(answer: string, browser: Browser): Promise<Answer> {
    const { known } = this.provider;
    const secret = flowSecret(browser.cookies, this.address.secure);
    clearFlowCookie(browser.cookies, this.address.secure);
    const flow = secret ? await this.#take(secret) : null;
    if (!secret || !flow) return this.refusing.keep(new Problem('single-sign-on-failed'));
    const named = await this.provider
      .redeem(answer, secret)
      .catch((fault: unknown) => this.refusing.keep(this.refusing.problemOf(fault)));
    if (flow.invitation) return this.#join(flow.invitation, named, browser);
    const coachId = await coachOfIdentity(this.database, named.identity);
    const coach = coachId && (await findCoachToSignIn(this.database, coachId));
    return coach ? this.#letIn(coach, named, browser) : this.#ask(named, known.issuer, browser);
  }

  /** Before anything else, so that an answer is looked at once, whatever comes of it. */
  async #take(secret: string): Promise<Flow | null> {
    const kept = await lookAtProof(this.database, proofOf(secret));
    return kept !== null && (await useProof(this.database, proofOf(secret))) ? (JSON.parse(kept) as Flow) : null;
  }

  async #letIn(coach: Coach, { strong, providerSession }: Named, browser: Browser): Promise<Answer> {
    const { cookies } = browser;
    if (!strong && (await this.codes.isAskedOf(coach))) {
      await this.runner.run((work) => this.codes.ask(work, coach, { providerSession, cookies }));
      return { next: 'code' };
    }
    const proven = { by: 'single-sign-on', strong, providerSession } as const;
    await this.runner.run((work) => this.sessions.open(work, coach, proven, browser));
    return { user: coach };
  }

  /** Nobody is linked to them yet: who has the address shows by what they usually sign in with that it is they. */
  async #ask({ identity, verifiedEmail }: Named, issuer: string, { cookies }: Browser): Promise<Answer> {
    const refuse = (why: ProblemCode, coachId?: string) => this.refusing.keep(new Problem(why), coachId);
    if (verifiedEmail === null) return refuse('single-sign-on-unconfirmed');
    const coach = await coachBySignIn(this.database, verifiedEmail);
    if (!coach) return refuse('single-sign-on-unknown');
    if (await findIdentity(this.database, coach.id, issuer)) return refuse('single-sign-on-linked', coach.id);
    const { secure } = this.address;
    await this.runner.run((work) => keepPendingLink(work, { coachId: coach.id, ...identity }, { cookies, secure }));
    return { next: 'usual-sign-in' };
  }

  async #join(invitation: NonNullable<Flow['invitation']>, named: Named, browser: Browser): Promise<Answer> {
    return this.runner
      .run((work) => this.joining.bySingleSignOn(work, { ...invitation, ...named }, browser))
      .catch((fault: unknown) => {
        if (fault instanceof Problem) return this.refusing.keep(fault);
        throw fault;
      });
  }
}
