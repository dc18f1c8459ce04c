import { Injectable, Logger } from '@nestjs/common';
import { Problem } from '../problems/problem.js';
import { CurrentPractice } from '../work/current-practice.js';
import { WorkRunner } from '../work/work-runner.js';
import { ProviderAway } from './bounded-fetch.js';

/** What openid-client says where the provider itself does not do as it should, whatever the browser has brought. */
const providersOwn = [
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'invalid_client',
  'unauthorized_client',
  'server_error',
  'temporarily_unavailable',
];

/** A sign-in that comes to nothing: kept in the audit log, told to the operator, and answered with a person's words. */
@Injectable()
export class RefuseSignIn {
  private readonly logger = new Logger('SingleSignOn');

  constructor(
    private readonly practice: CurrentPractice,
    private readonly runner: WorkRunner,
  ) {}

  /** Throws the problem that it was refused with. */
  async keep(problem: Problem, coachId: string | null = null): Promise<never> {
    const { id: practiceId } = await this.practice.find();
    const payload = { coachId, at: 'single-sign-on' } as const;
    await this.runner.run((work) =>
      work.record([{ name: 'coach.sign-in-refused', payload, practiceId, enrolmentId: null }]),
    );
    throw problem;
  }

  /** The problem that a fault of openid-client comes to. */
  problemOf(fault: unknown): Problem {
    if (fault instanceof Problem) return fault;
    const { code = '', error } = fault as { code?: string; error?: string };
    this.logger.warn(`Single sign-on was refused: ${reasonOf(fault)}`);
    if (code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR' && error === 'access_denied')
      return new Problem('single-sign-on-cancelled');
    const isProviders = awayIn(fault) !== null || providersOwn.includes(code) || providersOwn.includes(error ?? '');
    return new Problem(isProviders ? 'provider-not-answering' : 'single-sign-on-failed');
  }
}

/** Codes and our own words: what came from the provider or the browser may hold a token, or be made up. */
export function reasonOf(fault: unknown): string {
  return awayIn(fault)?.message ?? (fault as { code?: string }).code ?? 'no code';
}

function awayIn(fault: unknown): ProviderAway | null {
  if (fault instanceof ProviderAway) return fault;
  return fault instanceof Error && fault.cause !== undefined ? awayIn(fault.cause) : null;
}
