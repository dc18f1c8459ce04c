import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ProblemCode } from '@troth/contract';
import { CrossSite } from './cross-site.js';
import { problemKinds } from './problem-codes.js';
import { Problem } from './problem.js';
import { TooManyRequests } from './too-many-requests.js';

/** What Fastify, PostgreSQL and the network call their faults, in our codes. */
const known: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_NOT_FOUND: 'not-found',
  ECONNREFUSED: 'temporarily-unavailable',
  ECONNRESET: 'temporarily-unavailable',
  '40001': 'temporarily-unavailable',
  '40P01': 'temporarily-unavailable',
  '25P03': 'temporarily-unavailable',
  '53300': 'temporarily-unavailable',
  '55P03': 'temporarily-unavailable',
  '57014': 'temporarily-unavailable',
  '57P01': 'temporarily-unavailable',
  '57P03': 'temporarily-unavailable',
};

/** An attacker may send any origin; each is told once, and so many of them. */
const MOST_ORIGINS = 20;

/** The one place where an error becomes an answer: application/problem+json with a stable code. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');
  readonly #toldOf = new Set<string>();

  catch(fault: unknown, host: ArgumentsHost): void {
    const problem = fault instanceof Problem ? fault : new Problem(codeOf(fault));
    // A problem is an answer that was meant, such as that the practice is not open yet.
    if (problem !== fault && problem.status >= 500) this.logger.error(told(fault));
    if (problem instanceof CrossSite) this.#tellOf(problem.origin);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (problem instanceof TooManyRequests) void reply.header('retry-after', String(problem.seconds));
    void reply.status(problem.status).type('application/problem+json').send(problem.toDocument());
  }

  /** Who opened Troth at an address that we do not know as ours can do nothing about it; who runs it can. */
  #tellOf(origin: string | null): void {
    if (origin === null || this.#toldOf.has(origin) || this.#toldOf.size >= MOST_ORIGINS) return;
    this.#toldOf.add(origin);
    this.logger.warn(
      `A change sent by a page of ${origin} was refused as another site's. If that is where people open Troth, set PUBLIC_URL to it.`,
    );
  }
}

function codeOf(fault: unknown): ProblemCode {
  const found = known[sourceCodeOf(fault)];
  const status = fault instanceof HttpException ? fault.getStatus() : (fault as { statusCode?: number }).statusCode;
  const isCallers = status !== undefined && status >= 400 && status < 500;
  // Fastify gives 400 to a body whose sender hung up: that ECONNRESET is not one of PostgreSQL's.
  if (found && !(isCallers && problemKinds[found].status >= 500)) return found;
  if (status === 404) return 'not-found';
  return isCallers ? 'bad-request' : 'internal-error';
}

/** The code at the source: Nest wraps what Fastify throws, TypeORM what PostgreSQL answers. */
function sourceCodeOf(fault: unknown): string {
  const { code, cause, driverError } = fault as Record<
    'code' | 'cause' | 'driverError',
    { code?: string } | string | undefined
  >;
  const source = [driverError, cause].find((inner) => typeof inner === 'object' && inner.code !== undefined);
  return typeof source === 'object' ? (source.code ?? '') : typeof code === 'string' ? code : '';
}

/** The fault for the log: its name, its code and where it came from, never its message: PostgreSQL's quote what people wrote. */
function told(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown fault';
  const { name, message, stack = '' } = fault;
  const places = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return [`${name} (${sourceCodeOf(fault) || 'no code'})`, ...places.filter((line) => line !== '').slice(0, 5)].join(
    '\n',
  );
}
