import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MyData, ThreadPage, Us } from '@troth/contract';
import { coachPassword, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, enrol, saveCheckIn, signInPartner, type CoupleUnderTest } from '../couple.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let [ana, ben, cora, dora]: Record<string, string>[] = [];
beforeAll(async () => {
  api = await startApi();
  couple = await enrol(api, 'thread');
  await api.database.query('update enrolment set coach_id = $1', [api.coach.coachId]);
  const other = { name: 'Dora', email: 'dora@practice.example', zone: 'Europe/Berlin', password: coachPassword };
  await addCoach(api.database, other, api.clock.now());
  ana = await signInPartner(api, couple, couple.a);
  ben = await signInPartner(api, couple, couple.b);
  cora = await signInCoach(api);
  dora = await signInCoach(api, other.email);
});
afterAll(() => api?.close());

const own = '/api/v1/us/messages';
const withSide = (side: 'a' | 'b') => `/api/v1/coach/couples/${couple.enrolmentId}/messages/${side}`;
const read = async (path: string, who = cora) => (await api.ask('GET', path, undefined, who)).json<ThreadPage>();
const later = () => api.clock.advance({ minutes: 1 });
async function write(path: string, text: string, who = cora, headers: Record<string, string> = {}) {
  later();
  return api.ask('POST', path, { text }, { ...who, ...headers });
}
const unreadOf = async (who = ana) => (await api.ask('GET', '/api/v1/us', undefined, who)).json<Us>().unreadMessages;

describe('a message of the coach’s', () => {
  beforeAll(async () => void (await write(withSide('a'), '  How was the talk?  ')));

  it('is read by its partner, and new until then', async () => {
    const { items, mayWrite, readUpTo } = await read(own, ana);
    expect(items).toMatchObject([
      { by: 'coach', writer: 'Cora', cameAs: 'message', text: 'How was the talk?', unread: true },
    ]);
    expect([mayWrite, await unreadOf()]).toEqual([true, 1]);
    expect((await api.ask('POST', `${own}/read`, { upTo: readUpTo }, ana)).statusCode).toBe(204);
    expect(await unreadOf()).toBe(0);
    expect((await read(own, ana)).items[0]?.unread).toBe(false);
  });

  it('that came after what was read stays unread', async () => {
    const { readUpTo } = await read(own, ana);
    await write(withSide('a'), 'One more thing.');
    await api.ask('POST', `${own}/read`, { upTo: readUpTo }, ana);
    expect(await unreadOf()).toBe(1);
  });

  it('is told to the coach the same whether it was read or not', async () => {
    const before = await read(withSide('a'));
    await api.ask('POST', `${own}/read`, { upTo: api.clock.now().toISOString() }, ana);
    expect(await read(withSide('a'))).toEqual(before);
  });

  it('is nowhere on the other partner’s page, nor in their thread', async () => {
    const nothing = { items: [], nextCursor: null, mayWrite: true, unread: 0, readUpTo: null };
    const whoReads = { coach: 'Cora', reads: null, standIn: null };
    expect(await read(own, ben)).toEqual({ ...nothing, whoReads });
    expect(await unreadOf(ben)).toBe(0);
  });

  it('stands in the thread with its partner alone, also for the coach', async () => {
    await write(withSide('b'), 'To Ben alone.');
    const texts = async (side: 'a' | 'b') => (await read(withSide(side))).items.map(({ text }) => text);
    expect(await texts('a')).not.toContain('To Ben alone.');
    expect(await texts('b')).toEqual(['To Ben alone.']);
    expect((await read(own, ben)).items.map(({ text }) => text)).toEqual(['To Ben alone.']);
  });

  it('is written by no other coach, who learns nothing of it', async () => {
    for (const answer of [
      await write(withSide('a'), 'Me too.', dora),
      await api.ask('GET', withSide('a'), undefined, dora),
    ])
      expect(answer.statusCode).toBe(404);
  });

  it('that is sent twice with one key is kept once', async () => {
    const before = (await read(withSide('b'))).items.length;
    const key = { 'idempotency-key': '0190a000-0000-7000-8000-00000000aaaa' };
    for (let times = 0; times < 2; times += 1) await write(withSide('b'), 'Once.', cora, key);
    expect((await read(withSide('b'))).items).toHaveLength(before + 1);
  });

  it('that is empty or too long is refused with a sentence at its field', async () => {
    for (const [text, words] of [
      ['  ', 'Write something first.'],
      ['x'.repeat(4001), 'This is longer than a message can be'],
    ] as const) {
      const answer = await write(withSide('a'), text);
      expect(answer.json()).toMatchObject({ code: 'invalid-input', errors: [{ path: 'text' }] });
      expect(answer.body).toContain(words);
    }
  });
});

describe('a message of a partner’s', () => {
  beforeAll(async () => void (await write(own, 'I would like to talk.', ana)));

  it('is kept sealed with its writer’s own key', async () => {
    const [kept] = await api.database.query<{ sealed: string }>(
      `select sealed from thread_message where written_by = 'partner'`,
    );
    expect(kept?.sealed).toMatch(/^v2\./);
    expect(JSON.stringify(kept)).not.toContain('talk');
  });

  it('is new to the coach until the coach has read it, of which its writer learns nothing', async () => {
    const before = await read(own, ana);
    const { items, readUpTo, unread } = await read(withSide('a'));
    expect([items[0]?.text, items[0]?.unread, unread]).toEqual(['I would like to talk.', true, 1]);
    await api.ask('POST', `${withSide('a')}/read`, { upTo: readUpTo }, cora);
    expect((await read(withSide('a'))).unread).toBe(0);
    expect(await read(own, ana)).toEqual(before);
  });

  it('stays new to the coach when its writer looks at the thread', async () => {
    await write(own, 'Are you there?', ana);
    await api.ask('POST', `${own}/read`, { upTo: api.clock.now().toISOString() }, ana);
    const { unread, readUpTo } = await read(withSide('a'));
    expect(unread).toBe(1);
    await api.ask('POST', `${withSide('a')}/read`, { upTo: readUpTo }, cora);
    await api.database.query(
      `delete from thread_message where written_at = (select max(written_at) from thread_message)`,
    );
  });

  it('is a sign of life: who was asked seldom is asked every week again', async () => {
    await api.database.query(`update partner set rhythm = 'resting', rhythm_since = '2026-W40' where id = $1`, [
      couple.b,
    ]);
    await write(withSide('b'), 'How are you?');
    const rhythm = async () =>
      (await api.database.query<{ rhythm: string }>('select rhythm from partner where id = $1', [couple.b]))[0]?.rhythm;
    expect(await rhythm()).toBe('resting');
    await write(own, 'Here I am.', ben);
    expect(await rhythm()).toBe('every-week');
  });

  it('stands in a thread with their note to the coach, read in one go', async () => {
    const { a } = await askBoth(api, couple, '2026-W48');
    later();
    await saveCheckIn(api, a, { note: { text: 'It was a hard week.', audience: 'coach' } });
    for (const [path, who] of [
      [withSide('a'), cora],
      [own, ana],
    ] as const)
      expect((await read(path, who)).items[0]).toMatchObject({ cameAs: 'note', text: 'It was a hard week.' });
    const { readUpTo } = await read(withSide('a'));
    await api.ask('POST', `${withSide('a')}/read`, { upTo: readUpTo }, cora);
    expect((await read(withSide('a'))).unread).toBe(0);
  });

  it('is in their own copy, with no word of when it was read, and in nobody else’s', async () => {
    const copy = (await api.ask('GET', '/api/v1/us/export', undefined, ana)).json<{
      thread: Record<string, unknown>[];
    }>();
    const mine = copy.thread.filter((one) => one['written_by'] === 'partner');
    expect(mine).toMatchObject([{ text: 'I would like to talk.', read_at: null }]);
    expect(copy.thread.filter((one) => one['written_by'] === 'coach')).toHaveLength(2);
    const page = await api.ask('GET', '/api/v1/us/my-data', undefined, ana);
    expect(JSON.stringify(page.json<MyData>())).toContain('I would like to talk.');
    const bens = await api.ask('GET', '/api/v1/us/export', undefined, ben);
    expect(bens.body).not.toContain('like to talk');
  });
});

describe('a thread', () => {
  it('shows the coach alone what somebody else, or a machine, sent from the partner’s side', async () => {
    for (const kind of ['other-sender', 'machine', 'reply'])
      await api.database.query(
        `insert into inbound_mail (practice_id, id, enrolment_id, partner_id, delivery_id, kind, received_at, dedup, sealed)
         values ($1, gen_random_uuid(), $2, $3, gen_random_uuid(), $4::text, $5, $4::text::bytea, 'lost')`,
        [api.coach.practiceId, couple.enrolmentId, couple.b, kind, api.clock.now()],
      );
    expect((await read(own, ben)).items.filter(({ cameAs }) => cameAs === 'reply')).toHaveLength(1);
    expect((await read(withSide('b'))).items.filter(({ cameAs }) => cameAs === 'reply')).toHaveLength(3);
    await api.database.query('delete from inbound_mail');
  });

  it('is read page by page, and each page ends where the next begins', async () => {
    const whole = (await read(withSide('a'))).items.map(({ messageId }) => messageId);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: ThreadPage = await read(`${withSide('a')}?limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ messageId }) => messageId));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole);
  });

  it('goes to the coach who has the couple next, who reads what the one before wrote', async () => {
    const [next] = await api.database.query<{ id: string }>(`select id from coach where name = 'Dora'`);
    await api.database.query('update enrolment set coach_id = $1', [next!.id]);
    expect((await read(withSide('a'), dora)).items.map(({ text }) => text)).toContain('How was the talk?');
    expect((await api.ask('GET', withSide('a'), undefined, cora)).statusCode).toBe(404);
    await write(withSide('a'), 'I am Dora.', dora);
    expect((await read(own, ana)).items[0]).toMatchObject({ writer: 'Dora', text: 'I am Dora.' });
  });

  it('is read and not written in once the programme has ended', async () => {
    await api.ask('POST', '/api/v1/us/leave', {}, ana);
    expect((await write(own, 'One more.', ana)).json()).toMatchObject({ code: 'already-ended' });
    const { items, mayWrite } = await read(own, ana);
    expect([items.length > 3, mayWrite]).toEqual([true, false]);
  });

  it('goes with its partner when they are erased, the coach’s words with theirs', async () => {
    expect((await api.ask('POST', '/api/v1/us/erase', {}, ana)).statusCode).toBe(204);
    const left = await api.database.query('select distinct partner_id as id from thread_message');
    expect(left).toEqual([{ id: couple.b }]);
  });
});
