import type { Random } from './random.js';
import { hostileTexts, hostileValue } from './values.js';

/** What of a JSON schema tells how a value is built. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
}

interface Sources {
  readonly random: Random;
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Links' secrets and ids that are really there. */
  readonly tokens: readonly string[];
  readonly ids: readonly string[];
}

const DEEPEST = 6;

/** How often a value is not what the schema says: rarely, so that most bodies get as far as the work itself. */
const HOSTILE = 0.08;

/** JSON of a body as its schema says, but for a few values of it. */
export function shapedBody(schema: Schema, sources: Sources): string {
  return shaped(schema, sources, 0);
}

function shaped(schema: Schema, sources: Sources, depth: number): string {
  const { random, schemas } = sources;
  if (schema.$ref !== undefined) return shaped(schemas[schema.$ref.split('/').at(-1)!] ?? {}, sources, depth);
  if (random.next() < HOSTILE || depth > DEEPEST) return hostileValue(random);
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices && choices.length > 0) return shaped(random.pick(choices), sources, depth + 1);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum && schema.enum.length > 0) return JSON.stringify(random.pick(schema.enum));
  const type = typeof schema.type === 'object' ? random.pick(schema.type) : schema.type;
  if (type === 'object') return shapedObject(schema, sources, depth);
  if (type === 'array') return `[${times(random, 3, () => shaped(schema.items ?? {}, sources, depth + 1)).join(',')}]`;
  if (type === 'boolean') return random.pick(['true', 'false']);
  if (type === 'integer' || type === 'number') return String(numberIn(schema, random));
  return type === 'null' ? 'null' : JSON.stringify(textFor(schema, sources));
}

function shapedObject({ properties = {}, additionalProperties }: Schema, sources: Sources, depth: number): string {
  const { random } = sources;
  const fields = Object.entries(properties)
    .filter(() => random.next() > 0.05)
    .map(([name, schema]) => `${JSON.stringify(name)}:${fieldOf(name, schema, sources, depth)}`);
  if (typeof additionalProperties === 'object') {
    const name = () => JSON.stringify(random.pick(hostileTexts).slice(0, 60));
    fields.push(...times(random, 3, () => `${name()}:${shaped(additionalProperties, sources, depth + 1)}`));
  }
  if (random.next() < 0.03) fields.push('"__proto__":{"polluted":true}');
  return `{${fields.join(',')}}`;
}

function fieldOf(name: string, schema: Schema, sources: Sources, depth: number): string {
  if (name === 'token' && sources.random.next() < 0.8) return JSON.stringify(sources.random.pick(sources.tokens));
  return shaped(schema, sources, depth + 1);
}

function numberIn({ minimum = -1, maximum = 10 }: Schema, random: Random): number {
  return Math.round(minimum + random.next() * (maximum - minimum));
}

function textFor({ format, pattern }: Schema, { random, ids }: Sources): string {
  if (format === 'uuid') return random.pick(ids);
  if (format === 'email') return random.pick(['a@example.org', "o'hara+x@example.org", 'ä@example.org', 'a@b']);
  if (format === 'date') return random.pick(['2026-11-26', '2026-02-30', '9999-12-31', '0000-01-01']);
  if (format === 'date-time') return random.pick(['2026-11-26T00:00:00Z', '2026-11-26T24:00:00Z']);
  if (pattern?.includes(':')) return random.pick(['19:00', '24:00', '00:00', '07:15']);
  return random.next() < 0.5
    ? random.pick(['Ana', 'Europe/Berlin', 'communication', 'A few words.'])
    : random.pick(hostileTexts);
}

function times<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: random.below(most + 1) }, make);
}
