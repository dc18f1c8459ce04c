import { applyDecorators, Header, HttpCode, RequestMapping, RequestMethod, SerializeOptions } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiCookieAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { refusalsOf, type AnswerOf, type ProblemCode, type Route } from '@troth/contract';
import { z } from 'zod';
import { problemKinds } from '../problems/problem-codes.js';
import type { RunInWork } from '../work/in-work.js';
import { letterHeaders } from './letter-headers.js';
import { ServedRoute } from './served-route.js';

type Handles<R extends Route> = <Handler extends (...given: never[]) => AnswerOf<R> | Promise<AnswerOf<R>>>(
  target: object,
  name: string,
  descriptor: TypedPropertyDescriptor<Handler> & (R extends { readonly takesKey: true } ? HeedsKey<Handler> : unknown),
) => void;

/** What changes without `@InWork()` would change twice for one key. */
type HeedsKey<Handler extends (...given: never[]) => unknown> = RunInWork extends Parameters<Handler>[number]
  ? unknown
  : { readonly takesAKeyAndHasToRun: '@InWork()' };

/**
 * The handler of one route of the contract: at its method and path, for those who may call it, answering what it says.
 * What is documented is what is let through; a field that the contract lacks is left out.
 */
export function Serves<R extends Route>(route: R): Handles<R> {
  const [method, path] = route.endpoint.split(' ') as [keyof typeof RequestMethod, string];
  const { limited, readsForms } = route;
  return applyDecorators(
    RequestMapping({ method: RequestMethod[method], path }),
    RouteConfig({ limited, readsForms }),
    ServedRoute(route),
    ...callerOf(route),
    ...answerOf(route),
    ...documentOf(route),
  );
}

function callerOf({ caller, cookie }: Route): MethodDecorator[] {
  if (caller === 'partner' || caller === 'coach') return [ApiCookieAuth(caller)];
  return cookie ? [ApiCookieAuth(cookie)] : [];
}

function answerOf({ answer: { status, description, schema, type }, with503 }: Route): MethodDecorator[] {
  const code = HttpCode(status);
  if (!schema) return [code, ApiResponse({ status, description })];
  if (type) {
    const document = ApiResponse({ status, description, content: { [type]: { schema: { type: 'string' } } } });
    const headers = type === 'text/event-stream' ? streamed : type === 'text/html' ? framed : [];
    return [code, document, ...headers];
  }
  // Nest holds a list against the schema item by item.
  const each = schema instanceof z.ZodArray ? (schema.element as z.ZodType) : schema;
  return [
    code,
    SerializeOptions({ schema: each }),
    ApiResponse({ status, description, standardSchema: schema }),
    ...(with503 ? [ApiResponse({ status: 503, description: with503, standardSchema: schema })] : []),
  ];
}

/** No proxy keeps it, changes it, or waits until there is more of it. */
const streamed: readonly MethodDecorator[] = [
  Header('content-type', 'text/event-stream'),
  Header('cache-control', 'no-store, no-transform'),
  Header('x-accel-buffering', 'no'),
];

/** An email's HTML in a frame: its links lead nowhere. */
const framed: readonly MethodDecorator[] = Object.entries(letterHeaders()).map(([name, value]) => Header(name, value));

function documentOf(route: Route): MethodDecorator[] {
  const { tag, summary, description, takesKey } = route;
  const byStatus = Map.groupBy(refusalsOf(route), (code) => problemKinds[code].status);
  return [
    ApiTags(tag),
    ApiOperation({ summary, description }),
    ...(takesKey ? [ApiHeader(idempotencyKey)] : []),
    ...[...byStatus].map(([status, codes]) =>
      ApiResponse({
        status,
        description: codes.map((code) => `\`${code}\`: ${problemKinds[code].title}`).join('  \n'),
        content: { 'application/problem+json': { schema: problemOf(codes) } },
      }),
    ),
  ];
}

function problemOf(codes: readonly ProblemCode[]): { allOf: object[] } {
  return {
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      { type: 'object', properties: { code: { type: 'string', enum: codes } } },
    ],
  };
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  required: false,
  description: 'Any text of up to 200 characters, new for each new request.',
  schema: { type: 'string', maxLength: 200 },
} as const;
