import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Problem, type FieldFault } from './problem.js';

type Issue = StandardSchemaV1.Issue & {
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly input?: unknown;
};

/** Holds every argument of a route against its schema; all faults are answered at once, each with its field. */
export class ValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => new Problem('invalid-input', issues.flatMap(toFaults)) });
  }

  protected override async validate<T>(value: unknown, schema: StandardSchemaV1): Promise<StandardSchemaV1.Result<T>> {
    const result = (await schema['~standard'].validate(value)) as StandardSchemaV1.Result<T>;
    const unkeepable = unkeepableTexts(value);
    return unkeepable.length > 0 ? { issues: [...unkeepable, ...(result.issues ?? [])] } : result;
  }
}

/** An unknown field is named by its own path rather than by its parent's. */
function toFaults(issue: Issue): FieldFault[] {
  const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  if (issue.code === 'unrecognized_keys' && issue.keys) {
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'This field is not known here.' }));
  }
  return [{ path: path.join('.'), message: wordsFor(issue, path) }];
}

function wordsFor(issue: Issue, path: readonly string[]): string {
  if (path.length === 0 && issue.code === 'invalid_type') return 'Send a JSON object as the body.';
  if (/received undefined$/.test(issue.message)) return 'This is missing.';
  return issue.message;
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
function unkeepableTexts(value: unknown, path: readonly PropertyKey[] = []): StandardSchemaV1.Issue[] {
  if (typeof value === 'string') {
    const fine = !value.includes('\u0000') && value.isWellFormed();
    return fine ? [] : [{ path, message: 'This text has a character that cannot be kept.' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unkeepableTexts(part, [...path, key]));
}
