import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { ProblemCode } from '@troth/domain';
import { z } from 'zod';
import { problemKinds } from './problem-codes.js';

/** The answer of a route: what is documented is what is let through; a field that the schema lacks is left out. */
export function Answers(status: number, schema: z.ZodType, description: string): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiResponse({ status, description, standardSchema: schema }),
    // Nest holds a list against the schema item by item.
    SerializeOptions({ schema: schema instanceof z.ZodArray ? (schema.element as z.ZodType) : schema }),
  );
}

/** A route that answers without a body. */
export function AnswersEmpty(description: string): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiResponse({ status: 204, description }));
}

/** The problems that a route can answer with, beside those that every route has. */
export function Refuses(...codes: ProblemCode[]): MethodDecorator & ClassDecorator {
  const byStatus = Map.groupBy(codes, (code) => problemKinds[code].status);
  return applyDecorators(
    ...[...byStatus].map(([status, those]) =>
      ApiResponse({
        status,
        description: those.map((code) => `\`${code}\`: ${problemKinds[code].title}`).join('  \n'),
        content: { 'application/problem+json': { schema: problemOf(those) } },
      }),
    ),
  );
}

function problemOf(codes: readonly ProblemCode[]): { allOf: object[] } {
  return {
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      { type: 'object', properties: { code: { type: 'string', enum: codes } } },
    ],
  };
}

/** A route that takes an Idempotency-Key: the same key and body get the same answer and change nothing more. */
export function TakesIdempotencyKey(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Any text of up to 200 characters, new for each new request.',
      schema: { type: 'string', maxLength: 200 },
    }),
  );
}
