import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import * as demo from './demo/routes.js';
import { done } from './answers.js';
import { route, type Route } from './route.js';
import { routes } from './routes.js';

const all: readonly Route[] = [...routes, ...Object.values(demo)];

describe.each(all.map((route) => [route.endpoint, route] as const))(
  '%s',
  (endpoint, { params, query, body, answer }) => {
    it('is asked and answered in JSON: what a schema says is what travels', () => {
      for (const asked of [params, query, body]) {
        if (asked) expect(() => z.toJSONSchema(asked, { io: 'input', unrepresentable: 'throw' })).not.toThrow();
      }
      const { schema } = answer;
      if (schema) expect(() => z.toJSONSchema(schema, { io: 'output', unrepresentable: 'throw' })).not.toThrow();
    });

    it('names in its path what its params hold', () => {
      const named = [...endpoint.matchAll(/:(\w+)/g)].map(([, name]) => name);

      expect(params instanceof z.ZodObject ? Object.keys(params.shape) : []).toEqual(named);
    });
  },
);

it('no two routes stand at one endpoint', () => {
  expect(new Set(all.map(({ endpoint }) => endpoint)).size).toBe(all.length);
});

it('all that a coach reads or does of one couple, flag or safety case is audited', () => {
  const forgotten = all.filter(({ caller, endpoint, audited }) => {
    return caller === 'coach' && /\/(couples|attention|safety)\/:id/.test(endpoint) && audited === undefined;
  });
  expect(forgotten.map(({ endpoint }) => endpoint)).toEqual([]);
});

it('a route without an act, or with one that none of its callers may do, does not compile', () => {
  const planted = { endpoint: 'POST /api/v1/planted', tag: 'Coach', summary: 'Planted', answer: done('Done') } as const;
  // @ts-expect-error: nothing says who may.
  route({ ...planted, caller: 'partner' });
  // @ts-expect-error: a partner may not see a couple as their coach does.
  route({ ...planted, caller: 'partner', act: 'see-couple' });
  // @ts-expect-error: nor may anybody without signing in.
  route({ ...planted, caller: 'anybody', act: 'see-couple' });
  expect(route({ ...planted, caller: 'coach', act: 'see-couple' }).act).toBe('see-couple');
});
