/** As much of JSON Schema as the requests of our API document use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly description?: string;
}

export interface Field {
  readonly path: readonly string[];
  readonly schema: Schema;
  readonly required: boolean;
  /** Not asked for by the schema, which takes no other than it asks for. */
  readonly unknown?: true;
}

/** `refused`: the schema itself says that it does not fit, so that a fault has to stand at this field. */
export interface WrongValue {
  readonly what: string;
  readonly value: unknown;
  readonly refused: boolean;
}

/** Every field of a body, those within objects and lists too, and one unknown field in each object. */
export function fieldsOf(schema: Schema, path: readonly string[] = []): Field[] {
  const { properties, items, required = [], additionalProperties } = plain(schema);
  if (items) return fieldsOf(items, [...path, '0']);
  const known = Object.entries(properties ?? {}).flatMap(([name, part]) => [
    { path: [...path, name], schema: part, required: required.includes(name) },
    ...fieldsOf(part, [...path, name]),
  ]);
  const strict = properties !== undefined && additionalProperties === false;
  return strict ? [...known, { path: [...path, 'surplus'], schema: {}, required: false, unknown: true }] : known;
}

/** What a page of another version, a browser's extension or an attacker could send in a field. */
export function wrongValues({ schema, required, unknown }: Field): WrongValue[] {
  if (unknown) return [{ what: 'unknown', value: 'x', refused: true }];
  const { type, minLength, maxLength, minimum, maximum, maxItems, enum: offered, const: only, items } = plain(schema);
  const free = type === undefined && !schema.anyOf && !offered && only === undefined;
  const nullable = free || [schema, ...(schema.anyOf ?? [])].some((one) => [one.type].flat().includes('null'));
  const typed = type ?? typeof (only ?? offered?.[0] ?? plainConst(schema));
  const text = typed === 'string';
  const numeric = typed === 'integer' || typed === 'number';
  const wrong = (what: string, value: unknown, refused: boolean) => ({ what, value, refused: refused && !free });
  return [
    wrong('missing', undefined, required),
    wrong('null', null, !nullable),
    wrong('an object', { deep: { deeper: [] } }, typed !== 'object'),
    wrong('a list', ['x'], typed !== 'array'),
    wrong('a number', -1.5, true),
    wrong('true', true, typed !== 'boolean'),
    wrong('text', 'sometime', !text || offered !== undefined || schema.format !== undefined),
    wrong('empty', '', !text || (minLength ?? 0) > 0 || offered !== undefined),
    wrong('too long', 'x'.repeat((maxLength ?? 5_000) + 1), !text || maxLength !== undefined),
    { what: 'with NUL', value: 'a\u0000b', refused: true },
    { what: 'half a pair', value: 'a\ud800b', refused: true },
    ...(numeric && minimum !== undefined ? [wrong('too small', minimum - 1, true)] : []),
    ...(numeric && maximum !== undefined ? [wrong('too large', maximum + 1, true)] : []),
    ...(items && maxItems !== undefined ? [wrong('too many', Array(maxItems + 1).fill(exampleOf(items)), true)] : []),
  ];
}

/** A body that fits as far as the schema tells, with another value at one place; undefined leaves it out. */
export function exampleOf(schema: Schema, path: readonly string[] = [], value?: unknown): unknown {
  const { type, properties, items, enum: offered, const: only, format, minimum = 1, description = '' } = plain(schema);
  const [name, ...rest] = path;
  const inner = (key: string, part: Schema) =>
    key !== name ? exampleOf(part) : rest.length === 0 ? value : exampleOf(part, rest, value);
  if (properties) {
    const known = Object.entries(properties).map(([key, part]) => [key, inner(key, part)] as const);
    const surplus = name !== undefined && !(name in properties) ? [[name, value] as const] : [];
    return Object.fromEntries([...known, ...surplus].filter(([, one]) => one !== undefined));
  }
  if (items) return [inner('0', items)];
  if (only !== undefined) return only;
  if (offered) return offered[0];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return minimum;
  if (format === 'date') return '2026-11-26';
  if (format === 'uuid') return '01890000-0000-7000-8000-000000000000';
  if (type === 'object') return {};
  if (/IANA/.test(description)) return 'Europe/Berlin';
  return /email/.test(description) ? 'ana@home.example' : 'A'.repeat(43);
}

/** A schema that may also be null, as the one that it is otherwise. */
function plain(schema: Schema): Schema {
  const other = schema.anyOf?.find(({ type }) => type !== 'null');
  return other ? { ...schema, ...other } : schema;
}

function plainConst(schema: Schema): unknown {
  return schema.anyOf?.find(({ const: only }) => only !== undefined)?.const;
}
