import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { FieldFault } from '@troth/contract';
import type { FieldWords } from '@troth/domain';
import type { Say } from '@troth/messages';
import type { z } from 'zod';
import { faultInWords } from './fault-words.js';
import { messages } from './messages.js';
import { Problem } from '../problems/problem.js';

/** Holds every argument of a route against its schema; all faults are answered at once, each with its field. */
export class ValidationPipe extends StandardSchemaValidationPipe {
  constructor(private readonly say: Say) {
    super({ exceptionFactory: (issues) => new Problem('invalid-input', issues.map(toFault)) });
  }

  protected override async validate<T>(value: unknown, schema: StandardSchemaV1): Promise<StandardSchemaV1.Result<T>> {
    // A schema's own words go before these; the library's never come.
    const error = (issue: z.core.$ZodRawIssue) => faultInWords(issue, this.say);
    const result = await (schema as unknown as z.ZodType<T>).safeParseAsync(value, { error });
    const faults = (result.error?.issues ?? []).flatMap((issue) => eachField(issue, this.say));
    const issues = [...unkeepableTexts(value, this.say), ...faults];
    return result.success && issues.length === 0 ? { value: result.data } : { issues };
  }
}

function toFault({ path = [], message }: StandardSchemaV1.Issue): FieldFault {
  return { path: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'), message };
}

/** An unknown field is named by its own path rather than by its parent's. */
function eachField(issue: z.core.$ZodIssue & { readonly words?: FieldWords }, say: Say): StandardSchemaV1.Issue[] {
  const { path, message, words } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ path, message: words ? words(say) : message }];
  return issue.keys.map((key) => ({ path: [...path, key], message: say(messages.pageIsOld) }));
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
function unkeepableTexts(value: unknown, say: Say, path: readonly PropertyKey[] = []): StandardSchemaV1.Issue[] {
  if (typeof value === 'string') {
    const fine = !value.includes('\u0000') && value.isWellFormed();
    return fine ? [] : [{ path, message: say(messages.uncharactered) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unkeepableTexts(part, say, [...path, key]));
}
