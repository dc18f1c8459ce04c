import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { refusalsOf, type Route } from '@troth/contract';
import { acts, scopeFor } from '@troth/domain';
import { actOf } from '../audit/act-of.js';
import { AuditLog } from '../audit/audit-log.js';
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
    private readonly log: AuditLog,
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
    const refused = this.#refusalOf(route, request);
    if (refused === null) return true;
    const act = actOf(request, route);
    if (act) await this.log.keep({ ...act, outcome: 'refused', detail: refused });
    throw new Problem(refused);
  }

  #refusalOf(route: Route, { coach, coachSession }: AskingRequest): 'not-your-role' | 'second-factor-needed' | null {
    const roles = route.caller === 'coach' ? (coach?.roles ?? []) : [route.caller];
    if (!scopeFor(acts[route.act].may, roles)) return 'not-your-role';
    return this.signIn.isTooWeak(coachSession) && !route.beforeSecondFactor ? 'second-factor-needed' : null;
  }
}
