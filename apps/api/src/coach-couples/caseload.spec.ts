import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttentionFlagId } from '@troth/domain';
import { raiseFlag } from '@troth/testing';
import { signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { joinBody } from '../couple.fixture.js';

interface Listed {
  readonly items: readonly { enrolmentId: string; names: [string, string]; flags: { kind: string }[] }[];
  readonly nextCursor: string | null;
  readonly found: number;
  readonly needing: number;
}

const names = ['Zoë', 'José', 'İpek', 'O’Brien', 'Łukasz', 'Anaïs'.normalize('NFD'), 'Sören-Åke', 'Straße'] as const;

let api: ApiUnderTest;
let cora: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
  cora = await signInCoach(api);
  for (const [n, name] of names.entries()) {
    api.clock.advance({ minutes: 1 });
    const joined = { ...joinBody(`partner${n}`), name };
    expect((await api.ask('POST', '/api/v1/join', joined)).statusCode).toBe(202);
  }
});
afterAll(() => api?.close());

const list = async (query: string): Promise<Listed> => {
  const response = await api.ask('GET', `/api/v1/coach/couples?${query}`, undefined, cora);
  expect(response.statusCode).toBe(200);
  return response.json();
};
const find = async (search: string) =>
  (await list(`search=${encodeURIComponent(search)}`)).items.map(({ names: [name] }) => name);

async function raise(enrolmentId: string, flag: AttentionFlagId): Promise<void> {
  api.clock.advance({ minutes: 1 });
  const ref = { practiceId: api.coach.practiceId, enrolmentId };
  await raiseFlag(api.database, ref, { flag, side: 'a', now: api.clock.now() });
}

describe('the search of a coach’s list', () => {
  it.each([
    ['zoe', 'Zoë'],
    ['jose', 'José'],
    ['ipek', 'İpek'],
    ['IPEK', 'İpek'],
    ['obrien', 'O’Brien'],
    ["o'brien", 'O’Brien'],
    ['lukasz', 'Łukasz'],
    ['anais', names[5]],
    ['Anaïs', names[5]],
    ['soren ake', 'Sören-Åke'],
    ['strasse', 'Straße'],
    ['partner3@home', 'O’Brien'],
  ])('finds by "%s" the couple of %s alone', async (typed, name) => {
    expect(await find(typed)).toEqual([name]);
  });

  it('wants each word somewhere in the couple, and takes signs of patterns as they are', async () => {
    expect(await find('ben zoe')).toEqual(['Zoë']);
    expect(await find('zoe jose')).toEqual([]);
    expect(await find('%')).toEqual([]);
    expect(await find('partner_')).toEqual([]);
  });

  it('counts all that it finds, whatever is on the page', async () => {
    const page = await list('search=home.example&limit=3');
    expect(page.items).toHaveLength(3);
    expect(page).toMatchObject({ found: names.length, needing: 0 });
    expect(page.nextCursor).not.toBeNull();
  });
});

describe('the order of a coach’s list', () => {
  it('has words first, then worry, then what is apart, of each the longest first', async () => {
    const [first, second, third, fourth, fifth] = (await list('')).items.map(({ enrolmentId }) => enrolmentId);
    await raise(first!, 'unsubscribe');
    await raise(second!, 'trust-drop');
    await raise(third!, 'missed-three-times');
    await raise(fourth!, 'trust-drop');
    await raise(fourth!, 'reply');
    await raise(fifth!, 'note');

    const { items, needing } = await list('');
    expect(items.map(({ enrolmentId }) => enrolmentId).slice(0, 5)).toEqual([fourth, fifth, second, third, first]);
    expect(items[0]!.flags.map(({ kind }) => kind)).toEqual(['reply', 'trust-drop']);
    expect(needing).toBe(4);
    expect((await list('filter=attention')).items).toEqual(items.slice(0, 4));
    expect(await list('search=ipek')).toMatchObject({ found: 1, needing: 4 });
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Listed = await list(`limit=1${cursor && `&cursor=${cursor}`}`);
      paged.push(...page.items.map(({ enrolmentId }) => enrolmentId));
      cursor = page.nextCursor;
    }
    expect(paged.slice(0, 5)).toEqual([fourth, fifth, second, third, first]);
    expect(new Set(paged).size).toBe(names.length);
  });
});
