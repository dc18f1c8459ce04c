import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { consentText } from '@troth/domain';
import { freshEmptyDatabase } from '@troth/testing';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { openDatabase, type Database } from '../connection/database.js';
import { Joining1764000000015 } from './0015-joining.js';
import { migrations } from './registry.js';

const practiceId = '0190a000-0000-7000-8000-000000000001';
const confirmedAt = new Date('2026-11-20T08:00:00Z');

let database: Database;
beforeAll(async () => {
  const url = await freshEmptyDatabase();
  await runUpTo(url, migrations.slice(0, migrations.indexOf(Joining1764000000015)));
  database = await openDatabase(url);
  await database.query(`insert into practice values ($1, 'p', 'P', 'Etc/UTC', now())`, [practiceId]);
  await couple(1, { confirmed: true });
  await couple(2, { confirmed: false });
  await couple(3, { confirmed: true, suppressed: 'complaint' });
  await couple(4, { confirmed: true, suppressed: '5.1.1' });
  await database.dataSource.runMigrations();
}, 60_000);
afterAll(() => database?.close());

describe('a database of the version before', () => {
  it('keeps who is not to be invited, by the address’s hash', async () => {
    expect(await database.query('select mailbox_hash, why from mailbox_suppression order by why')).toEqual([
      { mailbox_hash: Buffer.from('b4'), why: 'bounced' },
      { mailbox_hash: Buffer.from('b3'), why: 'complaint' },
    ]);
  });

  it('tells of the invitations that are open, and of none that is not confirmed', async () => {
    const rows = await database.query('select enrolment_id, state, sent_at, valid_until from invitation order by 1');
    expect(rows).toEqual(
      [1, 3, 4].map((number) => ({
        enrolment_id: idOf(number, 'e'),
        state: 'sent',
        sent_at: confirmedAt,
        valid_until: new Date('2026-12-04T08:00:00Z'),
      })),
    );
  });

  it('holds consent with the hash of its words, and none of an address that nobody confirmed', async () => {
    const text = createHash('sha256')
      .update(consentText('all', '1') ?? '')
      .digest();
    const rows = await database.query('select partner_id, text_hash from consent order by 1');
    expect(rows).toEqual([1, 3, 4].map((number) => ({ partner_id: idOf(number, 'a'), text_hash: text })));
  });

  it('takes what a process of the version before still writes: a stop, a sign-up, a consent', async () => {
    await database.query(`update partner set suppressed_at = now(), suppressed_why = '5.1.1' where id = $1`, [
      idOf(1, 'b'),
    ]);
    await couple(5, { confirmed: true });
    const rows = await database.query<{ hash: Buffer }>(
      `select mailbox_hash as hash from mailbox_suppression order by since desc limit 1`,
    );
    expect(rows).toEqual([{ hash: Buffer.from('b1') }]);
  });
});

async function runUpTo(url: string, some: readonly (typeof migrations)[number][]): Promise<void> {
  const source = new DataSource({ type: 'postgres', url, driver: pg, migrations: [...some] });
  await source.initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}

/** A couple that waits for an answer, as the version before wrote it. */
async function couple(number: number, { confirmed, suppressed }: { confirmed: boolean; suppressed?: string }) {
  const enrolmentId = idOf(number, 'e');
  await database.query(
    `insert into enrolment (practice_id, id, state, programme_version, created_at) values ($1, $2, 'awaiting-partner', '1', now())`,
    [practiceId, enrolmentId],
  );
  for (const side of ['a', 'b'] as const) {
    const isConfirmed = side === 'a' && confirmed;
    await database.query(
      `insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time, confirmed_at,
                            consent_version, consent_given_at, suppressed_at, suppressed_why)
       values ($1, $2, $3, $4, 'N', $5, $6, 'Etc/UTC', 1, '08:00', $7, case when $4 = 'a' then '1' end,
               case when $4 = 'a' then now() end, case when $8::text is not null then now() end, $8::text)`,
      [
        ...[practiceId, idOf(number, side), enrolmentId, side, `${side}${number}@home.example`],
        ...[Buffer.from(`${side}${number}`), isConfirmed ? confirmedAt : null],
        side === 'b' ? (suppressed ?? null) : null,
      ],
    );
  }
  await database.query(
    `insert into consent (practice_id, id, partner_id, version, given_at) values ($1, gen_random_uuid(), $2, '1', now())`,
    [practiceId, idOf(number, 'a')],
  );
}

function idOf(number: number, kind: 'a' | 'b' | 'e'): string {
  return `0190a000-0000-7000-8000-0000000${kind === 'e' ? '0e' : kind === 'a' ? '0a' : '0b'}00${number}`;
}
