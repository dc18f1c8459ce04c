import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freshDatabase } from '@troth/testing';
import { fillEach } from '../../spec/one-of-each.js';
import { openDatabase, type Database } from '../connection/database.js';
import { askingFor, type Caller } from './caller.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const practiceId = id(1);
const [cora, carl] = [id(11), id(12)];
/** Ana and Ben are Cora's, Cem is Carl's, Dee has no coach yet; Eve is another practice's. */
const people = {
  ana: { practice_id: practiceId, enrolment_id: id(21), partner_id: id(31), coach_id: cora },
  ben: { practice_id: practiceId, enrolment_id: id(21), partner_id: id(32), coach_id: cora },
  cem: { practice_id: practiceId, enrolment_id: id(22), partner_id: id(33), coach_id: carl },
  dee: { practice_id: practiceId, enrolment_id: id(23), partner_id: id(34) },
  eve: { practice_id: id(2), enrolment_id: id(24), partner_id: id(35), coach_id: cora },
};
type Name = keyof typeof people;

/** Each partner's own. */
const own = [
  ...['check_in', 'said_of_practice', 'weekly_summary', 'measure_asking', 'intake', 'inbound_mail', 'thread_message'],
  ...['session', 'link', 'partner_session', 'address_change', 'consent', 'partner_standing'],
];
/** Of two, with one row for each couple. */
const couples = ['promise', 'coach_note', 'report', 'invitation', 'event', 'last_word'];
/** What somebody has said alone, for whom looks after the practice's safety. */
const alone = ['safety_case', 'safety_said'];
/** What people have written, to nobody but their coach. */
const written = [
  ...['check_in', 'promise', 'measure_asking', 'inbound_mail', 'coach_note', 'said_of_practice', 'intake'],
  'thread_message',
  'session',
];
const tables = [...own, ...couples, ...alone, 'attention'];
/** What no coach is shown but by their role in the practice, and no partner of the other one. */
const nothingAlone = Object.fromEntries(alone.map((table) => [table, '']));

const ana: Caller = { practiceId, partner: { partnerId: people.ana.partner_id, enrolmentId: people.ana.enrolment_id } };
const coach: Caller = { practiceId, coach: { id: cora, seesAll: false } };

let owner: Database;
let api: Database;
beforeAll(async () => {
  const url = await freshDatabase();
  owner = await openDatabase(url, { poolSize: 1 });
  api = await openDatabase(url, { poolSize: 1, role: 'troth_api' });
  await fillEach(owner, Object.values(people));
});
afterAll(() => Promise.all([api?.close(), owner?.close()]));

/** Whose rows a caller sees in each table, by a look or, where they act, within a transaction. */
async function seen(caller: Caller, { acts = false } = {}): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const look = async (ask: (sql: string) => Promise<{ whose: string }[]>) => {
    for (const table of tables) {
      const column = couples.includes(table) ? 'enrolment_id' : 'partner_id';
      const rows = await ask(`select distinct ${column} as whose from ${table} order by 1`);
      found[table] = rows.map(({ whose }) => whose.slice(-2)).join(' ');
    }
  };
  await askingFor(caller, () =>
    acts ? api.transaction((tx) => look((sql) => tx.query(sql))) : look((sql) => api.query(sql)),
  );
  return found;
}

function each(names: readonly Name[], but: Readonly<Record<string, string>> = {}): Record<string, string> {
  const of = (table: string) =>
    names.map((name) => (couples.includes(table) ? people[name].enrolment_id : people[name].partner_id).slice(-2));
  return Object.fromEntries(tables.map((table) => [table, but[table] ?? [...new Set(of(table))].join(' ')]));
}

describe('with no condition of the application at all', () => {
  it('a partner who looks sees what is theirs, and nothing that the other said', async () => {
    expect(await seen(ana)).toEqual(each(['ana'], { coach_note: '', attention: '', event: '', last_word: '' }));
  });

  it('a partner sees a note of the other one that was written for them', async () => {
    await owner.query(`update check_in set note_audience = 'partner' where partner_id = $1`, [people.ben.partner_id]);
    expect(await seen(ana)).toEqual(
      each(['ana'], { check_in: '31 32', coach_note: '', attention: '', event: '', last_word: '' }),
    );
    await owner.query(`update check_in set note_audience = 'coach'`);
  });

  it('a partner sees a session of both, and none of the other’s alone', async () => {
    const shown = () => askingFor(ana, () => api.query('select partner_id as whose from session order by 1'));
    await owner.query('update session set partner_id = null where partner_id = $1', [people.ben.partner_id]);
    await owner.query('update session set partner_id = null where partner_id = $1', [people.cem.partner_id]);
    expect(await shown()).toEqual([{ whose: people.ana.partner_id }, { whose: null }]);
    for (const { partner_id: whose, enrolment_id: couple } of [people.ben, people.cem])
      await owner.query('update session set partner_id = $1 where partner_id is null and enrolment_id = $2', [
        whose,
        couple,
      ]);
    expect(await shown()).toEqual([{ whose: people.ana.partner_id }]);
  });

  it('what a partner does is decided by what the two have said, and by nobody else’s', async () => {
    expect(await seen(ana, { acts: true })).toEqual(
      each(['ana', 'ben'], {
        safety_case: '31',
        safety_said: '31',
        thread_message: '31',
        session: '31',
        last_word: '',
      }),
    );
  });

  it('a coach sees their own couples and those without a coach', async () => {
    for (const acts of [false, true])
      expect(await seen(coach, { acts })).toEqual(each(['ana', 'ben', 'dee'], nothingAlone));
  });

  it('a coach who stands in for another one sees that one’s couples as well', async () => {
    const standing: Caller = { practiceId, coach: { id: cora, seesAll: false, covers: [carl] } };
    for (const acts of [false, true])
      expect(await seen(standing, { acts })).toEqual(each(['ana', 'ben', 'cem', 'dee'], nothingAlone));
    expect(await seen(coach)).toEqual(each(['ana', 'ben', 'dee'], nothingAlone));
  });

  it('who leads a practice finds all of it, and reads what their own couples have written alone', async () => {
    const lead: Caller = { practiceId, coach: { id: cora, seesAll: true } };
    const read = each(['ana', 'ben', 'dee']);
    const own = Object.fromEntries(written.map((table) => [table, read[table]!]));
    expect(await seen(lead)).toEqual(each(['ana', 'ben', 'cem', 'dee'], { ...own, ...nothingAlone }));
    const standing: Caller = { practiceId, coach: { ...lead.coach!, covers: [carl] } };
    expect(await seen(standing)).toEqual(each(['ana', 'ben', 'cem', 'dee'], nothingAlone));
  });

  it('an officer sees what was said for safety, and reads no more of others’ couples', async () => {
    const officer: Caller = { practiceId, coach: { id: cora, seesAll: true, isOfficer: true } };
    const read = each(['ana', 'ben', 'dee']);
    const own = Object.fromEntries(written.map((table) => [table, read[table]!]));
    expect(await seen(officer)).toEqual(each(['ana', 'ben', 'cem', 'dee'], own));
  });

  it('a version that does not say who looks after safety is shown what it was shown before', async () => {
    const cases = await askingFor({ practiceId, coach: { id: cora, seesAll: true } }, () =>
      api.transaction(async (tx) => {
        await tx.query(`select set_config('troth.safety', '', true)`);
        return tx.query('select from safety_case');
      }),
    );
    expect(cases).toHaveLength(4);
  });

  it('a partner reads nothing of what coaches sign in with', async () => {
    const kept = ['coach_account', 'coach_session', 'coach_authenticator', 'coach_recovery_code', 'coach_passkey'];
    for (const table of kept) {
      expect(await askingFor({ practiceId }, () => api.query(`select from ${table}`))).not.toEqual([]);
      expect(await askingFor(ana, () => api.query(`select from ${table}`))).toEqual([]);
    }
  });

  it('a partner sees who stands in for their own coach alone, and changes nothing of it', async () => {
    const covers = `select distinct coach_id as coach from coach_cover where coach_id in ('${cora}', '${carl}') order by 1`;
    const mine = [{ coach: cora }];
    expect(await askingFor({ practiceId }, () => api.query(covers))).toEqual([...mine, { coach: carl }]);
    expect(await askingFor(ana, () => api.query(covers))).toEqual(mine);
    await askingFor(ana, () => api.query('update coach_cover set ended_at = now()'));
    expect(await owner.query('select from coach_cover where ended_at is not null')).toEqual([]);
  });

  it('a coach sees their own templates, and no other coach’s, though they stand in or lead', async () => {
    const templates = `select distinct coach_id as coach from coach_template where coach_id in ('${cora}', '${carl}')`;
    for (const seesAll of [false, true]) {
      const caller: Caller = { practiceId, coach: { id: cora, seesAll, covers: [carl] } };
      expect(await askingFor(caller, () => api.query(templates))).toEqual([{ coach: cora }]);
    }
    expect(await askingFor(ana, () => api.query(templates))).toEqual([]);
  });

  it('the address of a calendar is seen by its coach, and before anybody is known; by no partner', async () => {
    const feeds = `select coach_id as coach from calendar_feed where coach_id in ('${cora}', '${carl}') order by 1`;
    for (const coachId of [cora, carl])
      await owner.query(
        `insert into calendar_feed (practice_id, coach_id, token_hash, made_at) values ($1, $2::uuid, sha256($2::text::bytea), now())
         on conflict do nothing`,
        [practiceId, coachId],
      );
    const lead: Caller = { practiceId, coach: { id: cora, seesAll: true, covers: [carl] } };
    expect(await askingFor(lead, () => api.query(feeds))).toEqual([{ coach: cora }]);
    expect(await askingFor({ practiceId }, () => api.query(feeds))).toHaveLength(2);
    expect(await askingFor(ana, () => api.query(feeds))).toEqual([]);
  });

  it('nobody writes what they could not see', async () => {
    const moved = `update promise set enrolment_id = '${people.cem.enrolment_id}'`;
    for (const caller of [ana, coach])
      await expect(askingFor(caller, () => api.query(moved))).rejects.toMatchObject({ code: '42501' });
    await askingFor(ana, () => api.query('delete from intake'));
    expect(await owner.query('select partner_id as id from intake order by 1')).toEqual(
      (['ben', 'cem', 'dee', 'eve'] as const).map((name) => ({ id: people[name].partner_id })),
    );
  });

  it('a policy that is too wide is seen', async () => {
    await owner.query('create policy wide on measure_asking to troth_api using (true)');
    const found = await seen(ana);
    await owner.query('drop policy wide on measure_asking');
    expect(found['measure_asking']).toBe('31 32 33 34 35');
  });
});
