import { Injectable, Logger } from '@nestjs/common';
import { coachOfIdentity, endProviderSessions, keepProof } from '@troth/database';
import type { Id } from '@troth/domain';
import type { Work } from '@troth/programme';
import { tokenHash } from '@troth/sealing';
import { AuditLog } from '../audit/audit-log.js';
import { Problem } from '../problems/problem.js';
import { callerNetwork } from '../tries/caller-network.js';
import { Tries } from '../tries/tries.js';
import { CurrentPractice } from '../work/current-practice.js';
import { WorkRunner } from '../work/work-runner.js';
import { logoutTokenSeconds, WorthlessToken, type OverThere } from './logout-token.js';
import { Provider } from './provider.js';
import { providerSessionOf } from './provider-session.js';
import { reasonOf } from './refuse-sign-in.js';

interface Here {
  readonly issuer: string;
  readonly practiceId: Id;
}

/** The provider tells that somebody's session there is over: what it has opened here ends. */
@Injectable()
export class EndThere {
  private readonly logger = new Logger('SingleSignOn');

  constructor(
    private readonly provider: Provider,
    private readonly practice: CurrentPractice,
    private readonly runner: WorkRunner,
    private readonly tries: Tries,
    private readonly log: AuditLog,
  ) {}

  /** Throws `not-found`, `logout-token-not-valid`, `provider-not-answering` and TooManyRequests. */
  async run(logoutToken: string, ip: string): Promise<void> {
    const { issuer } = this.provider.known;
    const tried = { kind: 'route', whose: `logout tokens from ${callerNetwork(ip)}` } as const;
    await this.tries.count(tried);
    const { id: practiceId } = await this.practice.find();
    const here = { issuer, practiceId };
    const over = await this.provider.overBy(logoutToken).catch((fault: unknown) => this.#refuse(fault, here));
    const taken = await this.runner.run((work) => this.#end(work, over, here));
    if (!taken) return this.#refuse(new WorthlessToken('it was taken before'), here);
    // A provider that ends everybody's sessions at once is not held up.
    await this.tries.giveBack(tried);
  }

  /** False for a token that was taken before. */
  async #end(work: Work, { tokenId, session, subject }: OverThere, { issuer, practiceId }: Here): Promise<boolean> {
    const { tx, newId } = work;
    const proof = { purpose: 'logout-token', secretHash: tokenHash(`logout token ${tokenId} of ${issuer}`) } as const;
    if (!(await keepProof(tx, proof, { id: newId(), value: 'taken', seconds: logoutTokenSeconds }))) return false;
    const ended = await endProviderSessions(tx, {
      session: session === null ? null : providerSessionOf(issuer, session),
      unnamed: providerSessionOf(issuer, null),
      coachId: subject === null ? null : await coachOfIdentity(tx, { issuer, subject }),
    });
    for (const coachId of new Set(ended)) {
      const payload = { coachId, sessions: ended.filter((id) => id === coachId).length, by: 'provider' } as const;
      await work.record([{ name: 'coach.sessions-ended', payload, practiceId, enrolmentId: null }]);
    }
    return true;
  }

  async #refuse(fault: unknown, { practiceId }: Here): Promise<never> {
    const isWorthless = fault instanceof WorthlessToken;
    // Codes and our own words: anybody can send a token, and what stands in it is theirs.
    this.logger.warn(`The end of a session was refused: ${isWorthless ? fault.code : reasonOf(fault)}`);
    const problem = new Problem(isWorthless ? 'logout-token-not-valid' : 'provider-not-answering');
    const actor = { kind: 'somebody', id: null } as const;
    const act = { practiceId, actor, act: 'sessions-ended', about: null, detail: problem.code } as const;
    await this.log.keep({ ...act, outcome: 'refused' });
    throw problem;
  }
}
