import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { loadEnrolment } from '../enrolment/enrolments.js';
import { programmeForNew } from '../programmes/own-programmes.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0090 leaves couples on the shipped version, and new ones start it', async () => {
  await using before = await databaseBefore('0090');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${id(1)}', '${id(2)}', 'awaiting-partner', '1', now())`);
  for (const side of ['a', 'b'])
    await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, zone, weekday, time, address_hash, mailbox_hash)
      values ('${id(1)}', gen_random_uuid(), '${id(2)}', '${side}', 'N', '${side}@home.example', 'Europe/Berlin', 3, '19:00', '\\x0${side}', '\\x0${side}')`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    const ref = { practiceId: id(1), enrolmentId: id(2) };
    expect(await loadEnrolment(after.statements, ref)).toMatchObject({ programmeVersion: '1' });
    expect(await programmeForNew(after, id(1))).toMatchObject({ version: '1' });
  } finally {
    await after.close();
  }
});
