import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnswerOf, caseload, OwnProgramme, PageInPreview } from '@troth/contract';
import { signInCoach, startApi, type ApiUnderTest } from '../../api.fixture.js';
import { joinBody } from '../../couple.fixture.js';

type CouplesPage = AnswerOf<typeof caseload.list>;

const path = '/api/v1/coach/practice/programme';
const title = 'programme.1.communication.title';

let api: ApiUnderTest;
let lead: Record<string, string>;
let usual: string;
let other: string;
beforeAll(async () => {
  api = await startApi();
  lead = await signInCoach(api);
});
afterAll(() => api?.close());

const shown = async (query = '') => (await api.ask('GET', `${path}${query}`, undefined, lead)).json<OwnProgramme>();
const say = (words: string, query = '') =>
  api.ask('PUT', `${path}/draft${query}`, { texts: { [title]: { en: words } } }, lead);
const publish = (query = '') => api.ask('POST', `${path}/versions${query}`, {}, lead);
const make = (name: string, from?: object) => api.ask('POST', `${path}s`, { name, from }, lead);
const titleIn = ({ stages }: OwnProgramme) => stages[0]!.texts[0]!.own;

/** Somebody joins, by a link for one of the programmes or without; returns the first stage of what they start. */
let joined = 0;
async function startedBy(programme?: string): Promise<string | null> {
  const name = `joiner${(joined += 1)}`;
  const asked = await api.ask('POST', '/api/v1/join', { ...joinBody(name), ...(programme ? { programme } : {}) });
  expect(asked.statusCode).toBe(202);
  const [found] = await api.database.query<{ words: string | null }>(
    `select v.adaptation #>> array['texts', $2, 'en'] as words
     from partner p join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
     left join programme_version v on v.version = e.programme_version
     where p.email = $1`,
    [joinBody(name).email, title],
  );
  return found!.words;
}

/** Each goes on from the one before. */
describe('a practice with two programmes', () => {
  it('begins the one for new couples by changing it, and makes another by name', async () => {
    expect(await shown()).toMatchObject({ programmes: [], programme: null });
    await say('Talking');
    await publish();
    usual = (await shown()).programme!;
    const made = await make('After an affair', { programme: usual, version: '1' });
    expect(made.statusCode).toBe(201);
    other = made.json<{ id: string }>().id;
    expect((await shown()).programmes).toEqual([
      { id: usual, name: null, forNew: true, versions: 1 },
      { id: other, name: 'After an affair', forNew: false, versions: 0 },
    ]);
    expect(await shown(`?programme=${other}`)).toMatchObject({ programme: other, versions: [], draft: { changes: 1 } });
    expect(titleIn(await shown(`?programme=${other}`))).toBe('Talking');
  });

  it('has a draft and versions of each, which touch nothing of the other', async () => {
    await say('Telling', `?programme=${other}`);
    expect(titleIn(await shown())).toBe('Talking');
    expect((await shown()).draft).toBeNull();
    expect((await publish(`?programme=${other}`)).json()).toEqual({ number: 1 });
    expect((await publish()).statusCode).toBe(404);
    const page = await api.ask('GET', `${path}/preview/page?programme=${other}&of=1`, undefined, lead);
    expect(page.json<PageInPreview>().where.title).toBe('Telling');
  });

  it('starts couples on the one for new couples, and on the other by its link alone', async () => {
    expect(await startedBy()).toBe('Talking');
    expect(await startedBy(other)).toBe('Telling');
    expect(await startedBy('0190a000-0000-7000-8000-00000000dead')).toBe('Talking');
  });

  it('tells coaches by name which of them a couple walks, and nothing where it has no name', async () => {
    const { items } = (await api.ask('GET', '/api/v1/coach/couples', undefined, lead)).json<CouplesPage>();
    const told = items.map(({ programme }) => programme);
    expect(told.toSorted()).toEqual(['After an affair', null, null]);
    for (const { enrolmentId, programme } of items) {
      const page = await api.ask('GET', `/api/v1/coach/couples/${enrolmentId}`, undefined, lead);
      expect(page.json()).toMatchObject({ programme });
    }
  });

  it('lets new couples start the other once it is chosen, and nobody’s programme changes', async () => {
    const choose = (programme: string) => api.ask('PUT', `${path}s/for-new`, { programme }, lead);
    const before = await api.database.query('select id, programme_version from enrolment order by id');
    expect((await choose(other)).statusCode).toBe(204);
    expect(await api.database.query('select id, programme_version from enrolment order by id')).toEqual(before);
    expect(await startedBy()).toBe('Telling');
    expect(await startedBy(usual)).toBe('Talking');
    const { id } = (await make('Not published')).json<{ id: string }>();
    expect((await choose(id)).statusCode).toBe(404);
  });

  it('calls each by a name of its own', async () => {
    const name = (id: string, called: string) => api.ask('PUT', `${path}s/${id}`, { name: called }, lead);
    expect((await name(usual, 'Our way')).statusCode).toBe(204);
    for (const refused of [await name(other, 'our WAY'), await make('Our way')])
      expect(refused.json()).toMatchObject({ errors: [{ path: 'name', message: expect.stringContaining('already') }] });
    expect((await shown()).programmes.map((one) => one.name)).toEqual(['After an affair', 'Not published', 'Our way']);
    expect((await name('0190a000-0000-7000-8000-00000000dead', 'Nowhere')).statusCode).toBe(404);
  });

  it('has none that is not there', async () => {
    const gone = '?programme=0190a000-0000-7000-8000-00000000dead';
    expect((await say('Nothing', gone)).statusCode).toBe(404);
    expect((await publish(gone)).statusCode).toBe(404);
    expect((await make('From nowhere', { programme: usual, version: '7' })).statusCode).toBe(404);
  });
});
