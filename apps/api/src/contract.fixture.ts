import { expect } from '@jest/globals';
import { problemDocument, refusalsOf, routes, type ProblemCode, type Route } from '@troth/contract';
import type { LightMyRequestResponse } from 'fastify';
import { z } from 'zod';

/** What any route can refuse with, before its own work or because a part of Troth is away. */
const everywhere: readonly ProblemCode[] = [
  'bad-json',
  'bad-request',
  'body-too-large',
  'unsupported-media-type',
  'internal-error',
  'practice-not-open',
  'temporarily-unavailable',
];

/** Fails where an answer is not, field by field, what the contract says of its route. */
export function holdAgainstContract(method: string, url: string, response: LightMyRequestResponse): void {
  const route = routes.find((one) => isAt(one, `${method} ${url.split('?')[0]}`));
  if (!route) return;
  const { endpoint, answer, with503 } = route;
  const { statusCode } = response;
  const isAnswer = statusCode < 400 || (with503 !== undefined && statusCode === 503);
  if (!isAnswer) {
    const { code } = z.strictObject(problemDocument.shape).parse(response.json());
    expect([endpoint, ...refusalsOf(route), ...everywhere]).toContain(code);
    return;
  }
  expect([endpoint, statusCode]).toEqual([endpoint, statusCode === 503 ? 503 : answer.status]);
  if (answer.schema && !answer.type) {
    expect({ endpoint, answer: response.json() }).toEqual({ endpoint, answer: answer.schema.parse(response.json()) });
  }
}

/** Fastify finds no route where a part of the path is longer than a hundred characters. */
function isAt({ endpoint }: Route, asked: string): boolean {
  return new RegExp(`^${endpoint.replace(/:\w+/g, '[^/]{1,100}')}$`).test(asked);
}
