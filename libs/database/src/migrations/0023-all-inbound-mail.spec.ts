import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { fillWithMail, insertMail } from './inbound-mail.fixture.js';

jest.setTimeout(60_000);

it('migration 0023 keeps the mail that was there, and takes what the version before writes', async () => {
  await using before = await databaseBefore('0023');
  await fillWithMail(before, ['refused-reply', 'reply', 'machine']);
  await expect(insertMail(before, 90, 'delayed')).rejects.toThrow('inbound_mail_kind_check');

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    expect(await after.query('select kind, sealed, said from inbound_mail order by id')).toEqual([
      { kind: 'refused-reply', sealed: null, said: null },
      { kind: 'reply', sealed: 'sealed words', said: null },
      { kind: 'machine', sealed: null, said: null },
    ]);
    for (const [at, kind] of ['refused-reply', 'delayed'].entries()) await insertMail(after, 100 + at, kind);
    expect(await after.query('select id from operator_mail')).toEqual([]);
  } finally {
    await after.close();
  }
});
