import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, signInPartner } from '../couple.fixture.js';
import { exampleOf, fieldsOf, wrongValues, type Schema } from './wrong-values.fixture.js';

interface Operation {
  readonly parameters?: readonly { name: string; in: string; schema: Schema }[];
  readonly requestBody?: { content: Record<string, { schema: Schema }> };
}

interface Fault {
  readonly path: string;
  readonly message: string;
}

const machine =
  /expected|too (?:small|big)|invalid|unrecognized|schema|string|[<>=_{}[\]`]|regex|JSON|\b(?:body|object|array|list|boolean|number here|null|undefined|NaN|true|false|id|uuid|IANA|ISO|UTF|cursor|key|field|nested|received|input|type|value)\b/i;
const sentence = /^\p{Lu}[^]{8,}[.?]$/u;

let api: ApiUnderTest;
let cookies: Record<string, string>;
let operations: { method: string; path: string; operation: Operation }[];

beforeAll(async () => {
  api = await startApi();
  const couple = await enrol(api, 'words');
  const [ana, cora] = [await signInPartner(api, couple, couple.a), await signInCoach(api)];
  cookies = { cookie: `${ana['cookie']}; ${cora['cookie']}` };
  const { paths } = (await api.ask('GET', '/api/openapi.json')).json<{
    paths: Record<string, Record<string, Operation>>;
  }>();
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
});
afterAll(() => api?.close());

/** The faults that an answer tells; none where it is no 422 of fields. */
async function faultsOf(method: string, url: string, body?: unknown): Promise<readonly Fault[]> {
  const answer = await api.ask(method as 'POST', url, body, {
    ...cookies,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  });
  if (answer.statusCode !== 422) return [];
  const { code, errors = [] } = answer.json<{ code: string; errors?: Fault[] }>();
  return code === 'invalid-input' ? errors : [];
}

/** The sentences among these that are none, or none for a person, each with where it came from. */
function notForPeople(where: string, faults: readonly Fault[]): string[] {
  return faults
    .filter(({ message }) => machine.test(message) || !sentence.test(message))
    .map(({ path, message }) => `${where}: ${path}: ${message}`);
}

describe('every fault of every request in the API document', () => {
  it('in a body is told at its field, as a sentence for the person who filled it in', async () => {
    const wrong: string[] = [];
    const tried = { routes: 0, values: 0 };
    for (const { method, path, operation } of operations) {
      const schema = operation.requestBody?.content['application/json']?.schema;
      if (!schema) continue;
      tried.routes += 1;
      const url = filled(path);
      for (const field of fieldsOf(schema)) {
        const name = field.path.join('.');
        for (const { what, value, refused } of wrongValues(field)) {
          const where = `${method} ${path}, ${name} ${what}`;
          const faults = await faultsOf(method, url, exampleOf(schema, field.path, value));
          wrong.push(...notForPeople(where, faults));
          if (refused && !faults.some((fault) => fault.path === name)) wrong.push(`${where}: nothing at its field`);
          tried.values += 1;
        }
      }
      for (const whole of ['[]', '"text"', '7', 'true', 'null']) {
        wrong.push(...notForPeople(`${method} ${path}, ${whole}`, await faultsOf(method, url, whole)));
      }
    }
    expect(wrong).toEqual([]);
    expect(tried.routes).toBeGreaterThan(20);
    expect(tried.values).toBeGreaterThan(500);
  }, 180_000);

  it('in a path or a query is told at its name, as a sentence for a person', async () => {
    const wrong: string[] = [];
    let refused = 0;
    for (const { method, path, operation } of operations) {
      for (const { name, in: place } of operation.parameters ?? []) {
        if (place !== 'query' && place !== 'path') continue;
        for (const value of ['nope', '-1', '1e9', '\u0000', '\u0000'.repeat(20), 'x'.repeat(600)]) {
          const url =
            place === 'query'
              ? `${path}?${new URLSearchParams({ [name]: value }).toString()}`
              : path.replace(`{${name}}`, encodeURIComponent(value));
          const faults = await faultsOf(method, filled(url), operation.requestBody ? {} : undefined);
          wrong.push(...notForPeople(`${method} ${url}`, faults));
          if (faults.some((fault) => fault.path === name)) refused += 1;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(50);
  });
});

/** Every id that is not at fault is one that fits. */
function filled(path: string): string {
  return path.replaceAll(/\{\w+\}/g, '01890000-0000-7000-8000-000000000000');
}
