import {
  createParamDecorator,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Work } from '@troth/programme';
import type { AskingRequest } from '../access/asking.js';
import { ServedRoute } from '../serving/served-route.js';
import { Once } from './once.js';
import { WorkRunner } from './work-runner.js';

/** Runs a use case in one transaction; where the route takes an Idempotency-Key, once for each key. */
export type RunInWork = <T>(use: (work: Work) => Promise<T>) => Promise<T>;

type WorkingRequest = AskingRequest & { runInWork?: RunInWork };

/** Makes ready what `@InWork()` gives. No transaction begins before the handler has its checked arguments. */
@Injectable()
export class WorkInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly runner: WorkRunner,
    private readonly once: Once,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler) {
    const request = execution.switchToHttp().getRequest<WorkingRequest>();
    const takesKey = this.reflector.get(ServedRoute, execution.getHandler())?.takesKey;
    request.runInWork = (use) => {
      const kept = request.keepAct?.(use) ?? use;
      return takesKey ? this.once.run(request, kept) : this.runner.run(kept);
    };
    return next.handle();
  }
}

/** Where a handler changes something: a `RunInWork`. */
export const InWork = createParamDecorator((_: unknown, execution: ExecutionContext): RunInWork => {
  return execution.switchToHttp().getRequest<WorkingRequest>().runInWork!;
});
