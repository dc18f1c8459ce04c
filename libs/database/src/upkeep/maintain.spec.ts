import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { rowsRead, statementsOf } from '@troth/testing';
import { coachId, openPractice, practiceId, RunningCouple } from '../../spec/running-couple.js';
import type { Database } from '../connection/database.js';
import { maintain } from './maintain.js';
import { findPartnerSession, openPartnerSession } from '../links/partner-sessions.js';

jest.setTimeout(60_000);

const now = new Date('2026-11-30T08:00:00Z');
const id = '01900000-0000-7000-8000-0000000000';

let database: Database;

beforeAll(async () => {
  database = await openPractice();
});

afterAll(() => database.close());

describe('maintain', () => {
  let couple: RunningCouple;

  beforeEach(async () => {
    await database.query('delete from enrolment');
    couple = await RunningCouple.start(database);
  });

  it('forgets answered requests after 48 hours', async () => {
    for (const [key, age] of [
      ['old', '49 hours'],
      ['young', '47 hours'],
    ]) {
      await database.query(
        `insert into idempotency (practice_id, route, key, request_hash, created_at) values ($1, '/join', $2, '', $3::timestamptz - $4::interval)`,
        [practiceId, key, now, age],
      );
    }

    expect(await maintain(database, now)).toMatchObject({ idempotencyKeys: 1 });
    expect(await database.query('select key from idempotency')).toEqual([{ key: 'young' }]);
  });

  it('clears away sessions that are over, and leaves the others signed in', async () => {
    const over = session('over', new Date('2026-11-30T07:59:00Z'));
    const open = session('open', new Date('2026-11-30T09:00:00Z'));
    const begun = new Date('2026-11-30T06:00:00Z');
    for (const one of [over, open]) await database.transaction((tx) => openPartnerSession(tx, one, begun));

    expect(await maintain(database, now)).toMatchObject({ sessions: 1 });
    expect(await findPartnerSession(database, open.tokenHash, now)).toMatchObject({ partnerId: couple.idOf('a') });
  });

  it('forgets reactions that were applied more than 30 days ago, and none that are still open', async () => {
    await react('01', '31 days', true);
    await react('02', '29 days', true);
    await react('03', '31 days', false);

    expect(await maintain(database, now)).toMatchObject({ reactions: 1 });
    expect(await database.query('select event_id from reaction order by event_id')).toEqual([
      { event_id: `${id}02` },
      { event_id: `${id}03` },
    ]);
  });

  it('forgets many reactions some at a time, reading no more than it forgets, whatever is kept', async () => {
    const applied = (year: string, count: number, daysAgo: number) =>
      database.query(
        `insert into reaction (practice_id, event_id, event_month, subscriber, published_at, applied_at)
         select $1, ($2 || to_char(n, 'FM0000') || '-7000-8000-000000000000')::uuid, '2026-10-01', 'report', at, at
         from generate_series(1, $3::int) n, (select $4::timestamptz - make_interval(days => $5) as at) t`,
        [practiceId, year, count, now, daysAgo],
      );
    await database.query('delete from reaction');
    await applied('0190a000-', 2_500, 31);
    await applied('01a0a000-', 6_000, 1);
    await database.query('vacuum analyze reaction');
    const deletes = (await statementsOf(database, () => maintain(database, now))).filter(({ sql }) =>
      sql.includes('delete from reaction'),
    );
    expect(deletes).toHaveLength(3);
    expect(await database.query('select count(*)::int as n from reaction')).toEqual([{ n: 6_000 }]);

    await applied('0190a000-', 2_500, 31);
    for (const plan of ['custom', 'generic'] as const)
      expect(await rowsRead(database, deletes[0]!, plan)).toBeLessThanOrEqual(3_000);
    await database.query('delete from reaction');
  });

  it('forgets invitations that count no longer, and changes of address that are long over', async () => {
    const counted = `insert into invitation_count values ($1, gen_random_uuid(), 'a', 'b', $2)`;
    await database.query(counted, [practiceId, new Date(now.getTime() - 15 * 86_400_000)]);
    await database.query(counted, [practiceId, new Date(now.getTime() - 13 * 86_400_000)]);
    expect(await maintain(database, now)).toMatchObject({ joining: 1 });
    expect(await database.query('select 1 from invitation_count')).toHaveLength(1);
  });

  it('forgets the operator’s mail 30 days after it was dealt with, and none that still waits', async () => {
    const mail = (name: string, dealtDaysAgo: number | null) =>
      database.query(
        `insert into operator_mail (id, kind, received_at, dedup, sealed, dealt_at)
         values (gen_random_uuid(), 'machine', $1::timestamptz - interval '1 year', $2::text::bytea, $2,
                 $1::timestamptz - make_interval(days => $3))`,
        [now, name, dealtDaysAgo],
      );
    await mail('long dealt with', 31);
    await mail('dealt with', 29);
    await mail('waits', null);

    expect(await maintain(database, now)).toMatchObject({ operatorMail: 1 });
    expect(await database.query('select sealed from operator_mail order by sealed')).toEqual([
      { sealed: 'dealt with' },
      { sealed: 'waits' },
    ]);
  });

  it('makes the months ahead of the clock, and passes over one whose rows lie in the overflow', async () => {
    const later = new Date('2031-02-10T08:00:00Z');
    await database.query(
      `insert into event (practice_id, id, month, name, version, payload, occurred_at) values ($1, $2, '2031-03-01', 'x', 1, '{}', $3)`,
      [practiceId, coachId, later],
    );

    await maintain(database, later);

    const [made] = await database.query(
      `select to_regclass('event_2031_02') is not null as february, to_regclass('event_2031_03') is not null as march,
              to_regclass('delivery_step_2032_02') is not null as ahead`,
    );
    expect(made).toEqual({ february: true, march: false, ahead: true });
  });

  it('waits for nobody: what a busy table delays is made the next time, the rest now', async () => {
    const later = new Date('2033-02-10T08:00:00Z');
    const missing = async () =>
      database.query(
        `select to_regclass('event_2033_02') is null as event, to_regclass('delivery_2033_02') is null as delivery`,
      );
    let release!: () => void;
    const reading = new Promise<void>((resolve) => (release = resolve));
    let hold!: () => void;
    const held = new Promise<void>((resolve) => (hold = resolve));
    const reader = database.transaction(async (tx) => {
      await tx.query('lock table event_overflow in access share mode');
      hold();
      await reading;
    });
    await held;

    const done = await maintain(database, later);
    expect(done?.postponed).toBe(13);
    expect(await missing()).toEqual([{ event: true, delivery: false }]);
    release();
    await reader;
    expect(await maintain(database, later)).toMatchObject({ postponed: 0 });
    expect(await missing()).toEqual([{ event: false, delivery: false }]);
  });

  it('leaves the old rows of a busy table for the next time, and does the rest now', async () => {
    const old = session('gone', new Date('2026-11-30T07:00:00Z'));
    await database.transaction((tx) => openPartnerSession(tx, old, new Date('2026-11-30T06:00:00Z')));
    const forgotten = `insert into idempotency (practice_id, route, key, request_hash, created_at) values ($1, '/join', 'busy', '', $2)`;
    await database.query(forgotten, [practiceId, new Date('2026-11-01T00:00:00Z')]);

    const done = await database.transaction(async (tx) => {
      await tx.query('lock table idempotency');
      return maintain(database, now);
    });
    expect(done).toMatchObject({ idempotencyKeys: 0, sessions: 1, postponed: 1 });
    expect(await maintain(database, now)).toMatchObject({ idempotencyKeys: 1, postponed: 0 });
  });

  it('makes partitions that are moved through as the others are', async () => {
    await maintain(database, new Date('2034-05-10T08:00:00Z'));
    const like = (name: string) =>
      database.query(
        `select (select count(*)::int from pg_index where indrelid = $1::regclass) as indexes,
                (select array_agg(tgname::text order by tgname) from pg_trigger where tgrelid = $1::regclass and not tgisinternal) as triggers,
                (select count(*)::int from pg_constraint where conrelid = $1::regclass) as constraints`,
        [name],
      );
    for (const parent of ['event', 'delivery', 'delivery_step'])
      expect(await like(`${parent}_2034_05`)).toEqual(await like(`${parent}_2026_12`));
  });

  it('is done by one worker at a time', async () => {
    await database.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock(7468688)');
      expect(await maintain(database, now)).toBeNull();
    });
    expect(await maintain(database, now)).not.toBeNull();
  });

  it('finds a session by a token that no other session can have', async () => {
    const one = session('same', now);
    await database.transaction((tx) => openPartnerSession(tx, one, now));
    const other = '01900000-0000-7000-8000-000000000009';
    await database.query(`insert into practice values ($1, 'other', 'Other', 'UTC', $2)`, [other, now]);
    const twice = database.query(
      `insert into partner_session (practice_id, token_hash, partner_id, created_at, expires_at) values ($1, $2, $3, $4, $4)`,
      [other, one.tokenHash, couple.idOf('a'), now],
    );

    await expect(twice).rejects.toThrow('partner_session_token');
  });

  function session(token: string, expiresAt: Date) {
    return { practiceId, partnerId: couple.idOf('a'), tokenHash: Buffer.from(token), expiresAt };
  }

  function react(end: string, age: string, applied: boolean) {
    return database.query(
      `insert into reaction (practice_id, event_id, event_month, subscriber, published_at, applied_at)
       select $1, $2, '2026-10-01', 'report', at, case when $5 then at end from (select $3::timestamptz - $4::interval as at) t`,
      [practiceId, `${id}${end}`, now, age, applied],
    );
  }
});
