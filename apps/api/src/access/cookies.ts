import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookies that a request brought, and those that its answer sets. */
export class Cookies {
  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {}

  get(name: string): string | undefined {
    return this.request.cookies[name] || undefined;
  }

  set(name: string, value: string, options: CookieSerializeOptions): void {
    this.reply.setCookie(name, value, options);
  }

  clear(name: string, options: CookieSerializeOptions): void {
    this.reply.clearCookie(name, options);
  }
}

/** The cookies of a request and its answer. */
export const CookiesOf = createParamDecorator((_: unknown, execution: ExecutionContext): Cookies => {
  const http = execution.switchToHttp();
  return new Cookies(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
});
