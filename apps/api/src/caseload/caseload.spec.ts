import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { currentProgramme, type AttentionFlagId } from '@troth/domain';
import { raiseFlag } from '@troth/testing';
import type { AnswerOf, Caseload, caseload as routes } from '@troth/contract';
import { coachPassword, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, enrol, joinBody, saveCheckIn } from '../couple.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';

type Listed = AnswerOf<typeof routes.list>;

const names = ['Zoë', 'José', 'İpek', 'O’Brien', 'Łukasz', 'Anaïs'.normalize('NFD'), 'Sören-Åke', 'Straße'] as const;

/** As a reader looks for them: accents and marks aside. */
const inOrder = [names[5], 'İpek', 'José', 'Łukasz', 'O’Brien', 'Sören-Åke', 'Straße', 'Zoë'] as string[];

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
const caseload = async (query: string): Promise<Caseload> =>
  (await api.ask('GET', `/api/v1/coach/caseload?${query}`, undefined, cora)).json();
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

describe('the parts of a coach’s list', () => {
  it('count every couple once, whatever is on the page, and can each be shown alone', async () => {
    const { groups } = await caseload('');
    expect(groups).toEqual({ needing: 4, going: 0, waiting: names.length - 4, paused: 0, ended: 0 });
    const { items, found } = await list('group=waiting&limit=2');
    expect(found).toBe(groups.waiting);
    expect(items.map(({ group }) => group)).toEqual(['waiting', 'waiting']);
    expect((await caseload('search=zoe')).groups).toMatchObject({ needing: 0, waiting: 1 });
    expect((await list('group=paused')).items).toEqual([]);
  });

  it('hold those with a kind of flag, and each kind is counted with its title', async () => {
    const { findings } = await caseload('');
    const drop = findings.find(({ kind }) => kind === 'trust-drop');
    expect(drop).toEqual({ kind: 'trust-drop', title: 'Trust has dropped', couples: 2 });
    const { items } = await list('finding=trust-drop');
    expect(items.map(({ flags }) => flags.some(({ kind }) => kind === 'trust-drop'))).toEqual([true, true]);
    expect((await list('finding=no-such')).items).toEqual([]);
  });
});

describe('the other orders of a coach’s list', () => {
  it.each(['name', 'last-word', 'stage', 'next'])(
    'by %s, goes through all pages once and the parts in order',
    async (sort) => {
      const seen: Listed['items'][number][] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Listed = await list(`sort=${sort}&limit=3${cursor && `&cursor=${cursor}`}`);
        seen.push(...page.items);
        cursor = page.nextCursor;
      }
      expect(new Set(seen.map(({ enrolmentId }) => enrolmentId)).size).toBe(names.length);
      expect(seen).toHaveLength(names.length);
      expect(seen.findIndex(({ group }) => group === 'waiting')).toBe(4);
      if (sort === 'name')
        expect(seen.slice(4).map(({ names: [name] }) => name)).toEqual(
          inOrder.filter((name) => seen.slice(4).some(({ names: [one] }) => one === name)),
        );
    },
  );

  it('do not go on from a page of another order', async () => {
    const { nextCursor } = await list('sort=name&limit=1');
    const answer = await api.ask('GET', `/api/v1/coach/couples?sort=next&cursor=${nextCursor}`, undefined, cora);
    expect(answer.statusCode).toBe(422);
  });
});

describe('what a coach’s list says of a couple', () => {
  it('is their last word, and what falls due for them next', async () => {
    const couple = await enrol(api, 'lively');
    const { a } = await askBoth(api, couple, '2026-W48');
    await saveCheckIn(api, a);
    const [row] = (await list('search=lively')).items;
    expect(row).toMatchObject({ group: 'going', lastWord: { by: row!.names[0], at: { zone: 'Europe/Berlin' } } });
    expect(row!.trustOverWeeks).toEqual({ a: [...Array<null>(11).fill(null), 4], b: Array<null>(12).fill(null) });
    const [waiting] = (await list('group=waiting')).items;
    expect(waiting).toMatchObject({ lastWord: null });
  });
});

describe('what a coach’s list is narrowed by', () => {
  const narrowed = async (query: string) => (await list(query)).found;

  it('leaves out flags that are quiet, and those that are for a partner alone', async () => {
    const [couple] = (await list('search=strasse')).items;
    await raise(couple!.enrolmentId, 'perception-gap');
    await raise(couple!.enrolmentId, 'missed-twice');
    const kinds = async () => (await caseload('')).findings.map(({ kind }) => kind);
    expect(await kinds()).toContain('perception-gap');
    expect(await kinds()).not.toContain('missed-twice');
    expect([await narrowed('finding=perception-gap'), await narrowed('finding=missed-twice')]).toEqual([1, 0]);
    await api.database.query(
      `update attention set quiet_as = 'seen', quiet_at = $1, quiet_until = $1::timestamptz + interval '1 day', quiet_level = 2
       where kind = 'perception-gap'`,
      [api.clock.now()],
    );
    expect(await kinds()).not.toContain('perception-gap');
    expect(await narrowed('finding=perception-gap')).toBe(0);
    await api.database.query(`delete from attention where kind in ('perception-gap', 'missed-twice')`);
  });

  it('counts the couples of a stage, and shows those alone', async () => {
    const [one, other] = [await enrol(api, 'first-stage'), await enrol(api, 'third-stage')];
    const third = currentProgramme().stages[2]!.id;
    await api.database.query('update round set stage = $2 where enrolment_id = $1', [other.enrolmentId, third]);
    const shown = async (stage: string) => (await list(`stage=${stage}`)).items.map(({ enrolmentId }) => enrolmentId);
    const { stages } = await caseload('');
    expect(stages.find(({ stage }) => stage === third)).toMatchObject({ couples: 1 });
    expect(await shown(third)).toEqual([other.enrolmentId]);
    expect(await shown(stages[0]!.stage)).toContain(one.enrolmentId);
  });
});

describe('the saved views of a coach', () => {
  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path = '', body?: unknown, who = cora) =>
    api.ask(method, `/api/v1/coach/views${path}`, body, who);

  it('are kept by name, renamed and deleted, and are nobody else’s', async () => {
    const kept = { group: 'needing', sort: 'name' };
    const { id } = (await ask('POST', '', { name: ' Mondays ', kept })).json<{ id: string }>();
    expect((await ask('GET')).json()).toEqual([{ id, name: 'Mondays', kept }]);
    expect((await ask('PUT', `/${id}`, { name: 'mondays' })).statusCode).toBe(204);
    expect((await ask('PUT', `/${id}`, { name: 'Tuesdays' })).statusCode).toBe(204);
    const added = { name: 'Dora', email: 'dora@practice.example', zone: 'Europe/Berlin', password: coachPassword };
    await addCoach(api.database, added, api.clock.now());
    const dora = await signInCoach(api, added.email);
    expect((await ask('GET', '', undefined, dora)).json()).toEqual([]);
    expect((await ask('PUT', `/${id}`, { name: 'Hers' }, dora)).statusCode).toBe(404);
    expect((await ask('DELETE', `/${id}`, undefined, dora)).statusCode).toBe(404);
    expect((await ask('GET')).json()).toEqual([{ id, name: 'Tuesdays', kept }]);
    expect((await ask('DELETE', `/${id}`)).statusCode).toBe(204);
    expect((await ask('GET')).json()).toEqual([]);
  });

  it('refuse a second one of a name, no name, and what was searched for', async () => {
    expect((await ask('POST', '', { name: 'Quiet', kept: {} })).statusCode).toBe(201);
    const again = await ask('POST', '', { name: 'quiet', kept: {} });
    expect(again.json()).toMatchObject({ code: 'invalid-input', errors: [{ path: 'name' }] });
    for (const body of [
      { name: ' ', kept: {} },
      { name: 'Ana', kept: { search: 'ana' } },
    ])
      expect((await ask('POST', '', body)).statusCode).toBe(422);
  });

  it('keep one of a name that is saved often at once, and refuse the others in words', async () => {
    const saves = Array.from({ length: 8 }, () => ask('POST', '', { name: 'At once', kept: {} }));
    const statuses = (await Promise.all(saves)).map(({ statusCode }) => statusCode);
    expect(statuses.sort()).toEqual([201, ...Array.from({ length: 7 }, () => 422)]);
  });

  it('are thirty at most, and the next is refused in words', async () => {
    await api.database.query('delete from coach_view');
    const saved: number[] = [];
    for (let n = 1; n <= 31; n += 1) saved.push((await ask('POST', '', { name: `View ${n}`, kept: {} })).statusCode);
    expect(saved).toEqual([...Array.from({ length: 30 }, () => 201), 422]);
  });
});
