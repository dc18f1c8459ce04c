import { expect, it } from '@jest/globals';
import * as contract from '@troth/contract';
import type { FieldFault } from '@troth/contract';
import { pseudo } from '@troth/messages/pseudo';
import { z } from 'zod';
import { Problem } from '../problems/problem.js';
import { ValidationPipe } from './validation.pipe.js';
import { exampleOf, fieldsOf, wrongValues, type Schema } from './wrong-values.fixture.js';

const pipe = new ValidationPipe(pseudo.say);

/** Every schema that a route holds what it is sent against. */
function schemasIn(value: unknown): z.ZodType[] {
  if (typeof value !== 'object' || value === null) return [];
  const { body, params, query } = value as Record<string, unknown>;
  const own = [body, params, query].filter((one): one is z.ZodType => one instanceof z.ZodType);
  return 'endpoint' in value ? own : Object.values(value).flatMap(schemasIn);
}

async function faultsOf(schema: z.ZodType, value: unknown): Promise<readonly FieldFault[]> {
  try {
    await pipe.transform(value, { type: 'body', schema } as never);
    return [];
  } catch (fault) {
    if (fault instanceof Problem) return fault.errors ?? [];
    throw fault;
  }
}

it('every fault at a field is said through a message, whatever is wrong with it', async () => {
  const said = new Set<string>();
  for (const schema of new Set(schemasIn(contract))) {
    const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
    for (const field of fieldsOf(described))
      for (const { value } of [...wrongValues(field), { value: 'x' }, { value: '\u0000' }])
        for (const { message } of await faultsOf(schema, exampleOf(described, field.path, value))) said.add(message);
  }
  expect([...said].filter((words) => /[A-Za-z]/.test(words))).toEqual([]);
  expect(said.size).toBeGreaterThan(15);
});
