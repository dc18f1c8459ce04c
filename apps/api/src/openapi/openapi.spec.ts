import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type ApiUnderTest } from '../api.fixture.js';

interface Operation {
  readonly responses: Record<string, { content?: Record<string, unknown> }>;
  readonly requestBody?: { content: Record<string, { schema: unknown }> };
  readonly security?: unknown[];
}

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
}

let api: ApiUnderTest;
let document: Document;
const routes = new Set<string>();

beforeAll(async () => {
  api = await startApi({
    routes: (fastify) => {
      fastify.addHook('onRoute', ({ method, url }) => {
        for (const one of [method].flat()) if (one !== 'HEAD') routes.add(`${one} ${url.replace(/:(\w+)/g, '{$1}')}`);
      });
    },
  });
  document = (await api.ask('GET', '/api/openapi.json')).json();
});
afterAll(() => api?.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );

describe('the OpenAPI document', () => {
  it('is of 3.1 and has every route that there is', () => {
    expect(document.openapi).toBe('3.1.0');
    const documented = operations().map(({ name }) => name);
    const served = [...routes].filter((route) => / \/(api\/(v1|auth)|health|metrics)/.test(route));
    expect(documented.sort()).toEqual(served.sort());
    expect(documented.length).toBeGreaterThan(35);
  });

  it('gives each answer its schema, each refusal its problem, and each closed route its sign-in', () => {
    for (const { name, operation } of operations()) {
      for (const [status, response] of Object.entries(operation.responses)) {
        const types = Object.keys(response.content ?? {});
        if (status === '204' || status.startsWith('3')) expect([name, types]).toEqual([name, []]);
        else if (Number(status) >= 400 && status !== '503')
          expect([name, types]).toEqual([name, ['application/problem+json']]);
        else expect([name, status, types.length]).toEqual([name, status, 1]);
      }
      if (/ \/api\/v1\/(coach|us$|us\/pause)/.test(name)) expect([name, operation.security?.length]).toEqual([name, 1]);
    }
    expect(Object.keys(document.components.securitySchemes).sort()).toEqual(['coach', 'partner']);
  });

  it('says what a body holds, and points nowhere that is not there', () => {
    const join = document.paths['/api/v1/join']?.post?.requestBody?.content['application/json']?.schema;
    expect(join).toMatchObject({ type: 'object', required: expect.arrayContaining(['email', 'zone', 'partner']) });
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]);
    const there = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references).toContain('#/components/schemas/FieldFault');
    for (const reference of references) expect(there).toContain(reference);
  });

  it('has a page that loads nothing from elsewhere and runs no inline script', async () => {
    const page = await api.ask('GET', '/api/docs');
    expect(page.statusCode).toBe(200);
    const sources = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]);
    expect(sources.length).toBeGreaterThan(2);
    for (const source of sources) expect(source).toMatch(/^\.{0,2}\//);
    expect(page.body).not.toMatch(/<script(?![^>]*src=)/);
    expect((await api.ask('GET', '/api/docs/swagger-ui-init.js')).statusCode).toBe(200);
  });
});
