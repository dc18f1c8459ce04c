import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const practice = '01900000-0000-7000-8000-000000000001';
const enrolment = '01900000-0000-7000-8000-000000000002';
const partner = '01900000-0000-7000-8000-000000000003';

it('migration 0046 tells of changes of address as before, and nothing of anybody is held', async () => {
  await using before = await databaseBefore('0046');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${practice}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${practice}', '${enrolment}', 'awaiting-partner', '1', now())`);
  await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, mailbox_hash, zone, weekday, time)
    values ('${practice}', '${partner}', '${enrolment}', 'a', 'Ana', 'ana@home.example', 'a', 'a', 'Europe/Berlin', 7, '19:00')`);
  const change = (id: string) => `insert into address_change
    (practice_id, id, partner_id, from_email, to_email, mailbox_hash, requested_at, expires_at)
    values ('${practice}', '${id}', '${partner}', 'ana@home.example', 'ana@new.example', '', now(), now())`;
  await before.query(change('01900000-0000-7000-8000-000000000004'));

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    await after.query(change('01900000-0000-7000-8000-000000000005'));
    expect(await after.query('select tells_earlier, by_practice from address_change')).toEqual(
      Array(2).fill({ tells_earlier: true, by_practice: false }),
    );
    const held = `select reports_held('${practice}', '${partner}', now()) as held`;
    expect(await after.query(held)).toEqual([{ held: false }]);
  } finally {
    await after.close();
  }
});
