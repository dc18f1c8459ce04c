import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { FieldFault } from '@troth/contract';
import type { z } from 'zod';
import { faultInWords, pageIsOld, uncharactered } from './fault-words.js';
import { Problem } from '../problems/problem.js';

/** Holds every argument of a route against its schema; all faults are answered at once, each with its field. */
export class ValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => new Problem('invalid-input', issues.map(toFault)) });
  }

  protected override async validate<T>(value: unknown, schema: StandardSchemaV1): Promise<StandardSchemaV1.Result<T>> {
    // A schema's own words go before these; the library's never come.
    const result = await (schema as unknown as z.ZodType<T>).safeParseAsync(value, { error: faultInWords });
    const issues = [...unkeepableTexts(value), ...(result.error?.issues ?? []).flatMap(eachField)];
    return result.success && issues.length === 0 ? { value: result.data } : { issues };
  }
}

function toFault({ path = [], message }: StandardSchemaV1.Issue): FieldFault {
  return { path: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'), message };
}

/** An unknown field is named by its own path rather than by its parent's. */
function eachField(issue: z.core.$ZodIssue): StandardSchemaV1.Issue[] {
  const { path, message } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ path, message }];
  return issue.keys.map((key) => ({ path: [...path, key], message: pageIsOld }));
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
function unkeepableTexts(value: unknown, path: readonly PropertyKey[] = []): StandardSchemaV1.Issue[] {
  if (typeof value === 'string') {
    const fine = !value.includes('\u0000') && value.isWellFormed();
    return fine ? [] : [{ path, message: uncharactered }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unkeepableTexts(part, [...path, key]));
}
