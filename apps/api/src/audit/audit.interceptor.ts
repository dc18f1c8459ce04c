import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { appendAuditEntry } from '@troth/database';
import { catchError, mergeMap, type Observable } from 'rxjs';
import type { AskingRequest } from '../access/asking.js';
import { Problem } from '../problems/problem.js';
import { ServedRoute } from '../serving/served-route.js';
import { AuditLog } from './audit-log.js';
import { actOf } from './act-of.js';

/**
 * Keeps in the audit log what coaches and partners do and are refused, where the route's contract says so. A change is
 * kept in its own transaction; what is read is kept before it is answered.
 */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly log: AuditLog,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = this.reflector.get(ServedRoute, execution.getHandler());
    const request = execution.switchToHttp().getRequest<AskingRequest>();
    const act = route ? actOf(request, route) : null;
    if (!act) return next.handle();
    // A request that came before is answered from what is kept, without its work: nothing was done once more.
    let isLeftToWork = false;
    request.keepAct = (use) => {
      isLeftToWork = true;
      return async (work) => {
        const answer = await use(work);
        await appendAuditEntry(work.tx, { ...act, at: work.now });
        return answer;
      };
    };
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        if (!isLeftToWork) await this.log.keep(act);
        return answer;
      }),
      catchError(async (fault: unknown) => {
        if (fault instanceof Problem && fault.status < 500) {
          await this.log.keep({ ...act, outcome: 'refused', detail: fault.code });
        }
        throw fault;
      }),
    );
  }
}
