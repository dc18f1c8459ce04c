import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { fillWithMail, id, insertMail } from './inbound-mail.fixture.js';

jest.setTimeout(60_000);

it('migration 0010 keeps mail that was there, still takes its kinds, and takes the new ones', async () => {
  await using before = await databaseBefore('0010');
  const old = ['bounce', 'soft-bounce', 'about-us', 'complaint', 'check-in', 'refused-reply', 'reply'];
  await fillWithMail(before, old);
  await expect(insertMail(before, 90, 'machine')).rejects.toThrow('inbound_mail_kind_check');

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    const kept = await after.query<{ kind: string; sealed: string | null }>(
      'select kind, sealed from inbound_mail order by id',
    );
    expect(kept).toEqual(old.map((kind) => ({ kind, sealed: kind === 'reply' ? 'sealed words' : null })));
    for (const [at, kind] of [...old, 'machine', 'unreadable', 'other-sender'].entries())
      await insertMail(after, 100 + at, kind);
    await expect(insertMail(after, 200, 'rumour')).rejects.toThrow('inbound_mail_kind_check');
    await after.query('delete from partner where id = $1', [id(3)]);
    expect(await after.query('select 1 from inbound_mail')).toEqual([]);
  } finally {
    await after.close();
  }
});
