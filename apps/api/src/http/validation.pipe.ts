import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Problem, type FieldFault } from './problem.js';

type Issue = StandardSchemaV1.Issue & {
  readonly code?: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly format?: string;
};

/** Holds every argument of a route against its schema; all faults are answered at once, each with its field. */
export class ValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => new Problem('invalid-input', issues.map(toFault)) });
  }

  protected override async validate<T>(value: unknown, schema: StandardSchemaV1): Promise<StandardSchemaV1.Result<T>> {
    const result = (await schema['~standard'].validate(value)) as StandardSchemaV1.Result<T>;
    const issues = [...unkeepableTexts(value), ...(result.issues ?? []).flatMap((issue) => inWords(issue, value))];
    return issues.length > 0 ? { issues } : result;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'Send text here.',
  number: 'Send a number here.',
  int: 'Send a whole number here.',
  boolean: 'Send true or false here.',
  array: 'Send a list here.',
  object: 'Send an object here.',
};

function toFault({ path = [], message }: StandardSchemaV1.Issue): FieldFault {
  return { path: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'), message };
}

/** The library's issue in words for people; an unknown field is named by its own path rather than by its parent's. */
function inWords(issue: Issue, value: unknown): StandardSchemaV1.Issue[] {
  const path = (issue.path ?? []).map((part) => (typeof part === 'object' ? part.key : part));
  if (issue.code === 'unrecognized_keys' && issue.keys) {
    return issue.keys.map((key) => ({ path: [...path, key], message: 'This field is not known here.' }));
  }
  return [{ path, message: wordsFor(issue, valueAt(value, path), path.length === 0) }];
}

/** How the schema library begins where a schema brings no words of its own. */
const machineWords = /^(?:Too (?:small|big)|Invalid|Unrecognized)/;

function wordsFor(issue: Issue, value: unknown, isWhole: boolean): string {
  const { code, expected = '', message } = issue;
  if (isWhole && code === 'invalid_type') return 'Send a JSON object as the body.';
  if (value === undefined && /^Invalid/.test(message)) return 'This is missing.';
  if (code === 'invalid_type') return kinds[expected] ?? message;
  return machineWords.test(message) ? boundsInWords(issue) : message;
}

function boundsInWords({ code, origin, minimum, maximum, format }: Issue): string {
  const unit = origin === 'string' ? ' characters' : '';
  if (code === 'too_small' && origin === 'string' && Number(minimum) === 1) return 'Please fill this in.';
  if (code === 'too_small') return `At least ${minimum}${unit}, please.`;
  if (code === 'too_big') return `At most ${maximum}${unit}, please.`;
  if (format === 'email') return 'This does not look like an email address.';
  return 'This does not fit here. Please look at it again.';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);
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
