import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { erasuresToNote } from '../upkeep/erasures-to-note.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [practice, partner, couple, refused] = [id(1), id(2), id(3), id(4)];

it('migration 0069 notes those too who were erased before, by themselves or by a command', async () => {
  await using before = await databaseBefore('0069');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${practice}', 'p', 'P', 'Europe/Berlin', now())`);
  const entry = (values: string) =>
    before.query(`insert into audit_entry (practice_id, seq, at, actor_kind, actor_id, act, about, outcome, hash)
      select '${practice}', seq, now(), kind, actor::uuid, 'person-erased', about::uuid, outcome, sha256('')
      from (values ${values}) as v(seq, kind, actor, about, outcome)`);
  await entry(`(1, 'partner', '${partner}', null, 'done'), (2, 'operator', null, '${couple}', 'done'),
    (3, 'partner', '${refused}', null, 'refused')`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    expect((await erasuresToNote(after)).map(({ erasedId }) => erasedId).sort()).toEqual([partner, couple]);
  } finally {
    await after.close();
  }
});
