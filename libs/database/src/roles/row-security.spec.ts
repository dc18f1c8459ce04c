import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freshDatabase } from '@troth/testing';
import { fillEach, type FilledTable } from '../../spec/one-of-each.js';
import { openDatabase, type Database } from '../connection/database.js';
import { askingFor, type Caller } from './caller.js';
import type { DatabaseRole } from './roles.js';

jest.setTimeout(60_000);

const roles = ['troth_api', 'troth_worker', 'troth_operator'] as const satisfies readonly DatabaseRole[];

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [ours, theirs] = [id(1), id(2)];

/** What has no practice, and why any caller may see it. */
const ofNoPractice: Readonly<Record<string, string>> = {
  clock: 'the time of the whole programme',
  coach_account: 'found by the coach who signs in, before anybody is known; no worker reads it',
  coach_authenticator: 'asked of the coach who signs in, before anybody is known; no worker reads it',
  coach_passkey: 'asked of the coach who signs in, before anybody is known; no worker reads it',
  coach_recovery_code: 'asked of the coach who signs in, before anybody is known; no worker reads it',
  coach_session: 'found by its token, before anybody is known; no worker reads it',
  coach_verification: 'found by its token, before anybody is known; no worker reads it',
  erasure_to_note: 'ids of the erased, which lead to nobody; the API can only add to them',
  lookup_secret: 'the key that looks addresses up, wrapped; read by each process before it begins',
  migrations: 'compared by each process before it begins; only the owner writes it',
  operator_mail: 'mail that came in and names nobody; sealed',
  practice: 'which practice is served is looked up before anybody is known',
  sealing_key: 'fingerprints, compared by each process before it begins',
  smtp_stream: 'how a mail server does',
  try_count: 'tries of somebody who has not signed in',
  worker: 'which workers live',
  zone_data: 'the version of the zones',
};

/** What a caller who has told their practice alone is not shown: it is a coach's own, or for coaches only. */
const forCoachesAlone = new Set(['coach_template', 'coach_view', 'last_word', 'practice_figures', 'programme_draft']);

let url: string;
let owner: Database;
beforeAll(async () => {
  url = await freshDatabase();
  owner = await openDatabase(url, { poolSize: 1 });
});
afterAll(() => owner?.close());

/** What a table lacks of row-level security: nothing, where each role that may reach it has a rule. */
const faults = `
  select c.relname as table, fault
  from pg_class c
  cross join lateral (
    select 'row security is not forced' as fault where not (c.relrowsecurity and c.relforcerowsecurity)
    union all
    select r.role || ' has no policy' from unnest($1::text[]) r(role)
    where r.role = 'troth_owner' or not c.relispartition and has_any_column_privilege(r.role, c.oid, 'select, insert, update')
    except
    select r.role || ' has no policy' from unnest($1::text[]) r(role)
    join pg_policy p on p.polrelid = c.oid and to_regrole(r.role) = any(p.polroles)
    union all
    select r.role || ' reaches a partition' from unnest($1::text[]) r(role)
    where c.relispartition and r.role <> 'troth_owner' and has_any_column_privilege(r.role, c.oid, 'select, insert, update')
    union all
    select 'a policy for everybody' from pg_policy p where p.polrelid = c.oid and 0 = any(p.polroles)
  ) found
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1, 2`;

const faultsNow = () => owner.query(faults, [['troth_owner', ...roles]]);

describe('row-level security', () => {
  it('is forced on every table and partition, with a policy for each role that reaches it', async () => {
    expect(await faultsNow()).toEqual([]);
  });

  it('covers the partitions of months to come', async () => {
    const worker = await openDatabase(url, { poolSize: 1, role: 'troth_worker' });
    await worker.query(`select attach_month('event', '2099-01-01')`);
    await worker.close();
    expect(
      await owner.query(`select relforcerowsecurity as forced from pg_class where relname = 'event_2099_01'`),
    ).toEqual([{ forced: true }]);
    expect(await faultsNow()).toEqual([]);
  });

  it('is missed where it is forgotten', async () => {
    await owner.query('create table planted (practice_id uuid)');
    await owner.query('grant select on planted to troth_api');
    await owner.query('create policy wide on event_overflow using (true)');
    await owner.query('grant select on event_overflow to troth_worker');
    expect(await faultsNow()).toEqual([
      { table: 'event_overflow', fault: 'a policy for everybody' },
      { table: 'event_overflow', fault: 'troth_worker reaches a partition' },
      { table: 'planted', fault: 'row security is not forced' },
      { table: 'planted', fault: 'troth_api has no policy' },
      { table: 'planted', fault: 'troth_owner has no policy' },
    ]);
    await owner.query('drop table planted');
    await owner.query('drop policy wide on event_overflow');
    await owner.query('revoke select on event_overflow from troth_worker');
  });
});

describe('with no condition of the application at all', () => {
  let api: Database;
  let worker: Database;
  let tables: FilledTable[];
  beforeAll(async () => {
    api = await openDatabase(url, { poolSize: 1, role: 'troth_api' });
    worker = await openDatabase(url, { poolSize: 1, role: 'troth_worker' });
    tables = await fillEach(
      owner,
      [ours, theirs].map((practice_id) => ({ practice_id })),
    );
  });
  afterAll(() => Promise.all([api?.close(), worker?.close()]));

  const seen = (caller: Caller | null) => {
    const look = async () => {
      const found: Record<string, unknown[]> = {};
      for (const { name, columns } of tables)
        if (!(name in ofNoPractice))
          found[name] = columns.includes('practice_id')
            ? await api.query(`select distinct practice_id as id from ${name} order by 1`)
            : [{ id: 'a table of no practice that is not said to be one' }];
      return found;
    };
    return caller ? askingFor(caller, look) : look();
  };
  const each = (ids: readonly string[]) =>
    Object.fromEntries(
      tables
        .filter(({ name }) => !(name in ofNoPractice))
        .map(({ name }) => [name, forCoachesAlone.has(name) ? [] : ids.map((one) => ({ id: one }))]),
    );

  it('the API sees the rows of the practice that it asks for, and without one none', async () => {
    expect(tables.length).toBeGreaterThan(40);
    expect(await seen({ practiceId: ours })).toEqual(each([ours]));
    expect(await seen({ practiceId: theirs })).toEqual(each([theirs]));
    for (const nobody of [null, {}]) expect(await seen(nobody)).toEqual(each([]));
  });

  it('the API writes no row of another practice, nor moves one there', async () => {
    const refused = { code: '42501' };
    await askingFor({ practiceId: ours }, async () => {
      const mine = `insert into practice_noise (practice_id, couples, looked_at) values ($1, 1, now())`;
      await expect(api.query(mine, [theirs])).rejects.toMatchObject(refused);
      await expect(api.query('update enrolment set practice_id = $1', [theirs])).rejects.toMatchObject(refused);
      await api.query('delete from intake');
    });
    expect(await owner.query('select practice_id as id from enrolment order by 1')).toEqual([
      { id: ours },
      { id: theirs },
    ]);
    expect(await owner.query('select practice_id as id from intake')).toEqual([{ id: theirs }]);
    await fillEach(owner, [{ practice_id: ours }]);
  });

  it('a worker sees them all', async () => {
    for (const { name, columns } of tables.filter((table) => table.columns.includes('practice_id')))
      expect([
        name,
        columns.length > 0 && (await worker.query(`select distinct practice_id from ${name}`)).length,
      ]).toEqual([name, 2]);
  });

  it('a policy that is too wide is seen', async () => {
    await owner.query('create policy wide on intake to troth_api using (true)');
    const found = await seen({ practiceId: ours });
    await owner.query('drop policy wide on intake');
    expect(Object.entries(found).filter(([, rows]) => rows.length > 1)).toEqual([
      ['intake', [{ id: ours }, { id: theirs }]],
    ]);
  });
});
