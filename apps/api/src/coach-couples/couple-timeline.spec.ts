import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TimelinePage } from '@troth/contract';
import { idsAt } from '@troth/database';
import { raiseFlag, statementsOf } from '@troth/testing';
import { signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, closeWeek, enrol, promiseFor, saveCheckIn, type CoupleUnderTest } from '../couple.fixture.js';

let api: ApiUnderTest;
let cora: Record<string, string>;
let couple: CoupleUnderTest;

beforeAll(async () => {
  api = await startApi();
  couple = await enrol(api, 'story');
  cora = await signInCoach(api);
  const tokens = await askBoth(api, couple, '2026-W48');
  await saveCheckIn(api, tokens.a, {
    promise: promiseFor(api, 'call at noon'),
    note: { text: 'for the coach to read', audience: 'coach' },
  });
  await saveCheckIn(api, tokens.b, { note: { text: 'only mine', audience: 'private' } });
  await closeWeek(api, couple, '2026-W48');
  await email('welcome', couple.a);
  await email('sign-in-link', couple.a);
  await event('forgiveness.chosen', {});
  api.clock.advance({ days: 21 });
  await raiseFlag(api.database, couple, { flag: 'trust-drop', side: 'a', now: api.clock.now() });
  await happened('attention.raised', 'trust-drop');
  await happened('attention.raised', 'missed-twice');
  api.clock.advance({ days: 7 });
});
afterAll(() => api?.close());

const read = (query = '') =>
  api.ask('GET', `/api/v1/coach/couples/${couple.enrolmentId}/timeline${query}`, undefined, cora);
const page = async (query = ''): Promise<TimelinePage> => (await read(query)).json();
const titles = ({ items }: TimelinePage) => items.map(({ title, moments }) => `${title} ${moments.length > 0}`);
const kindsOf = ({ items }: TimelinePage) =>
  new Set(items.flatMap(({ moments }) => moments.map(({ kind }) => kind as string)));

const happened = (name: string, flag: string) =>
  event(name, { flag, partnerId: couple.a, attentionId: couple.enrolmentId, level: 2 }, 2);

async function event(name: string, payload: object, version = 1): Promise<void> {
  await api.database.query(
    `insert into event (practice_id, id, month, enrolment_id, name, version, payload, occurred_at)
     values ($1, $2, date_trunc('month', $3::timestamptz)::date, $4, $5, $6, $7, $3)`,
    [couple.practiceId, idsAt(api.clock.now())(), api.clock.now(), couple.enrolmentId, name, version, payload],
  );
}

async function email(kind: string, person: string): Promise<void> {
  const [id, now] = [idsAt(api.clock.now())(), api.clock.now()];
  await api.database.query(
    `insert into occurrence (practice_id, id, month, person_id, enrolment_id, kind, key, due_at, caused_by, created_at)
     values ($1, $2, '2026-11-01', $3, $4, $5, 'spec', $6, $4, $6)`,
    [couple.practiceId, id, person, couple.enrolmentId, kind, now],
  );
  await api.database.query(
    `insert into delivery (practice_id, id, month, person_id, enrolment_id, audience, kind, due_at, expires_at, next_attempt_at)
     values ($1, $2, '2026-11-01', $3, $4, 'partner', $5, $6, $6, $6)`,
    [couple.practiceId, id, person, couple.enrolmentId, kind, now],
  );
}

describe('a couple’s timeline', () => {
  it('tells week by week what a coach may see, the latest first, quiet weeks in one line', async () => {
    const story = await page();
    expect(titles(story)).toEqual([
      'Week 5, 21 to 27 December false',
      'Week 4, 14 to 20 December true',
      'Weeks 2 to 3, 30 November to 13 December false',
      'Week 1, 23 to 29 November true',
    ]);
    expect(story.nextCursor).toBeNull();
    const [, found, , first] = story.items;
    expect(found!.moments).toMatchObject([
      { kind: 'finding', of: 'a', title: 'Ana: Trust has dropped', detail: 'Found: worth a look' },
    ]);
    const [note] = first!.moments.filter(({ kind }) => kind === 'note');
    expect(note).toMatchObject({ of: 'a', words: 'for the coach to read' });
    const [promise] = first!.moments.filter(({ kind }) => kind === 'promise');
    expect(promise).toMatchObject({ of: 'a', words: 'If it is Wednesday, then I will call at noon.' });
  });

  it('never holds private words, private choices, sign-in links or what is for partners alone', async () => {
    const { body } = await read('?weeks=60');
    expect(body).toContain('Welcome to Ana');
    expect(body).not.toContain('only mine');
    expect(body).not.toMatch(/sign.in|forgiv|check-ins missed/i);
  });

  it('is narrowed to kinds, and says so where there is no such kind', async () => {
    const notes = await page('?kinds=note,finding');
    expect(kindsOf(notes)).toEqual(new Set(['note', 'finding']));
    expect((await read('?kinds=note,rubbish')).json()).toMatchObject({ status: 422, errors: [{ path: 'kinds.1' }] });
  });

  it('comes in pages of whole weeks that neither repeat nor leave out one', async () => {
    const whole = await page();
    const pages = [await page('?weeks=1')];
    for (let next = pages[0]!.nextCursor; next !== null; next = pages.at(-1)!.nextCursor)
      pages.push(await page(`?weeks=1&cursor=${next}`));
    expect(pages.map(({ items }) => items.length)).toEqual([2, 2]);
    expect(pages.flatMap(({ items }) => items)).toEqual(whole.items);
    expect((await read('?cursor=rubbish')).json()).toMatchObject({ status: 422, errors: [{ path: 'cursor' }] });
  });

  it('is read in one statement, however much has happened', async () => {
    const asked = await statementsOf(api.served, async () => void (await read('?weeks=60')));
    expect(asked.filter(({ sql }) => /check_in|promise_mark|milestone|delivery/.test(sql))).toHaveLength(1);
  });
});
