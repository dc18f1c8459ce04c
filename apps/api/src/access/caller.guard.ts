import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { refusalsOf, type Route } from '@troth/contract';
import { acts, scopeFor } from '@troth/domain';
import { MailSenders } from '../inbound-mail/mail-senders.js';
import { Operators } from '../metrics/operators.js';
import { Problem } from '../problems/problem.js';
import { PublicAddress, SignInSettings } from '../runtime/settings.js';
import { ServedRoute } from '../serving/served-route.js';
import { CoachSessions } from '../sign-in/coach-sessions.js';
import { PartnerSessions } from '../us-session/partner-sessions.js';
import type { AskingRequest } from './asking.js';
import { refuseCrossSite } from './same-site.js';

type Admit = (request: AskingRequest) => Promise<void> | void;

/**
 * Stands before every handler and lets in whom the route's contract and the table of acts name. A handler without a
 * contract lets in nobody, nor does one whose act is not in the table.
 */
@Injectable()
export class CallerGuard implements CanActivate {
  readonly #admit: Readonly<Record<Route['caller'], Admit>>;

  constructor(
    private readonly reflector: Reflector,
    private readonly address: PublicAddress,
    private readonly signIn: SignInSettings,
    partners: PartnerSessions,
    coaches: CoachSessions,
    operators: Operators,
    senders: MailSenders,
  ) {
    this.#admit = {
      anybody: () => undefined,
      // The link is in what they send: it is opened by the use case, in the transaction that uses it.
      'link-holder': () => undefined,
      partner: async (request) => void (request.partner = await partners.admit(request)),
      coach: async (request) => void (request.coach = await coaches.admit(request)),
      operator: (request) => operators.admit(request),
      'mail-server': (request) => senders.admit(request),
    };
  }

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const route = this.reflector.get(ServedRoute, execution.getHandler());
    if (!route) throw new Problem('not-found');
    const request = execution.switchToHttp().getRequest<AskingRequest>();
    if (refusalsOf(route).has('cross-site')) refuseCrossSite(request, this.address.url);
    await this.#admit[route.caller](request);
    refuseOtherRoles(route, request);
    if (this.signIn.isTooWeak(request.coachSession) && !route.beforeSecondFactor)
      throw new Problem('second-factor-needed');
    return true;
  }
}

function refuseOtherRoles({ caller, act }: Route, { coach }: AskingRequest): void {
  const roles = caller === 'coach' ? (coach?.roles ?? []) : [caller];
  if (!scopeFor(acts[act].may, roles)) throw new Problem('not-your-role');
}
