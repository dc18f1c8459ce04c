import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApi, type ApiUnderTest } from '../api.fixture.js';
import { joinBody } from '../couple.fixture.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const machine = /expected|Too (?:small|big)|Invalid|Unrecognized|schema|string|>=|<=|regex/;

const wrong: readonly [title: string, value: unknown][] = [
  ['empty', ''],
  ['too long', 'x'.repeat(5_000)],
  ['of another kind', { nested: [] }],
  ['a number', -1],
  ['missing', undefined],
  ['nothing', null],
];

it.each(wrong)('every field of a sign-up that is %s is told of in words for people', async (_, value) => {
  for (const field of ['name', 'email', 'zone', 'weekday', 'time', 'partner', 'partner.name', 'partner.email']) {
    const body: Record<string, unknown> & { partner: unknown } = joinBody('words');
    const [outer, inner] = field.split('.');
    if (inner === undefined) body[outer!] = value;
    else body.partner = { ...(body.partner as object), [inner]: value };
    const answer = await api.ask('POST', '/api/v1/join', body);
    expect([field, answer.statusCode]).toEqual([field, 422]);
    const { detail, errors } = answer.json<{ detail: string; errors: { path: string; message: string }[] }>();
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message).not.toMatch(machine);
    expect(detail).not.toMatch(machine);
  }
});
