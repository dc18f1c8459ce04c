import { routes, type Route } from '@troth/contract';

/** A place in a request where somebody can type whatever they like. */
export interface TypedField {
  readonly route: Route;
  readonly part: 'body' | 'query';
  readonly path: readonly string[];
  /** The word that is typed there, to be searched for afterwards. */
  readonly canary: string;
}

/** Text that no person types, by the name of a field, and where it comes from. */
const notTyped: Readonly<Record<string, string>> = {
  token: 'the secret of a link',
  cursor: 'where the page before ended',
  kinds: 'our own codes, in one word',
  zone: 'chosen from a list',
  logout_token: 'signed by a provider of single sign-on',
  answer: 'said by a device, or by a provider of single sign-on',
};

/** The part of JSON Schema that zod writes for a request. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

/** What no code, id, date or time could be: a field that takes it takes any words. */
const anyWords = 'What a person, say Ana, types.';

/** The paths to all text of a request that could be any words. */
export function freeText(schema: Schema, path: readonly string[] = []): string[][] {
  const { anyOf = [], oneOf = [], allOf = [], properties = {}, items, additionalProperties: more } = schema;
  const own = [schema.type].flat().includes('string') && takesAnyWords(schema) ? [[...path]] : [];
  return [
    ...own,
    ...[...anyOf, ...oneOf, ...allOf].flatMap((one) => freeText(one, path)),
    ...Object.entries(properties).flatMap(([name, one]) => freeText(one, [...path, name])),
    ...(items ? freeText(items, [...path, '0']) : []),
    ...(typeof more === 'object' ? freeText(more, [...path, 'any']) : []),
  ];
}

function takesAnyWords({ enum: listed, const: fixed, format, pattern }: Schema): boolean {
  if (listed !== undefined || fixed !== undefined || format !== undefined) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(anyWords);
}

function fieldsOf(route: Route): TypedField[] {
  return (['body', 'query'] as const).flatMap((part) => {
    const schema = route[part];
    if (!schema) return [];
    const paths = freeText(schema.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as Schema);
    const typed = paths.filter((path) => !path.some((step) => step in notTyped));
    const unique = new Map(typed.map((path) => [path.join('.'), path]));
    return [...unique.values()].map((path) => ({ route, part, path, canary: canaryOf(route, path) }));
  });
}

/** Such as `canary-put-check-in-note-text`: each field has a word of its own that tells where it was typed. */
function canaryOf({ endpoint }: Route, path: readonly string[]): string {
  const words = `${endpoint.replace('/api/v1', '')} ${path.join(' ')}`.toLowerCase();
  return `canary-${words.replace(/[^a-z]+/g, '-')}`;
}

/** Every field of every route of the contract that takes whatever is typed. */
export const typedFields: readonly TypedField[] = routes.flatMap((route) => fieldsOf(route));

/** Names and addresses: kept in clear, because mail is sent to them and people are found by them. */
export function isIdentity({ path }: Pick<TypedField, 'path'>): boolean {
  return ['name', 'email'].includes(path.at(-1)!);
}
