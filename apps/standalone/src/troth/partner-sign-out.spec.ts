import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '@troth/database';
import { freshDatabase, TestClock } from '@troth/testing';
import { partnerSignOut } from './partner-sign-out.js';

const practice = '01900000-0000-7000-8000-000000000001';
const couple = '01900000-0000-7000-8000-000000000002';
const clock = new TestClock('2026-11-23T08:00:00Z');
let database: Database;
beforeAll(async () => {
  database = await openDatabase(await freshDatabase(), { poolSize: 2 });
  await database.query(`insert into practice values ($1, 'practice', 'The practice', 'Europe/Berlin', now())`, [
    practice,
  ]);
  await database.query(
    `insert into enrolment (practice_id, id, state, programme_version, created_at) values ($1, $2, 'active', '1', now())`,
    [practice, couple],
  );
  for (const [side, name] of [
    ['a', 'maya'],
    ['b', 'ben'],
  ])
    await database.query(
      `with one as (
         insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, live, zone, weekday, time,
                              confirmed_at, consent_version, consent_given_at)
         values ($1, gen_random_uuid(), $2, $3, $4, $4 || '@steady.example', sha256($4::bytea), true, 'Europe/Berlin', 3, '19:00',
                 now(), '1', now()) returning practice_id, id
       )
       insert into partner_session (practice_id, partner_id, token_hash, created_at, expires_at)
       select practice_id, id, sha256(($4 || n)::bytea), now(), now() + interval '2 hours' from one, generate_series(1, 2) n`,
      [practice, couple, side, name],
    );
});
afterAll(() => database.close());

async function said(address: string): Promise<string> {
  const lines: string[] = [];
  const opened = { database: async () => database, clock: async () => clock, say: (line: string) => lines.push(line) };
  await partnerSignOut.run([address], opened as never);
  return lines.join('\n');
}

it('closes one partner’s page everywhere, and not the other’s; the audit log keeps it', async () => {
  expect(await said('Maya@steady.example')).toBe('The page is closed: 2 sign-in sessions have ended.');
  expect(await said('maya@steady.example')).toBe('The page was open nowhere.');
  await expect(said('nobody@steady.example')).rejects.toThrow('Nothing is kept under nobody@steady.example.');
  const left = `select p.name from partner_session s join partner p on p.id = s.partner_id`;
  expect(await database.query(left)).toEqual([{ name: 'ben' }, { name: 'ben' }]);
  const kept = `select actor_kind as by, about from audit_entry where act = 'page-closed'`;
  expect(await database.query(kept)).toEqual(Array(2).fill({ by: 'operator', about: couple }));
});
