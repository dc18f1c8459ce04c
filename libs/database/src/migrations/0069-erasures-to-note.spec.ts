import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { erasuresToNote } from '../upkeep/erasures-to-note.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [practice, partner, couple, refused] = [id(1), id(2), id(3), id(4)];
const [enrolment, ana, ben] = [id(5), id(6), id(7)];

it('migration 0069 notes everybody who was erased before it as well', async () => {
  await using before = await databaseBefore('0069');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${practice}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${practice}', '${enrolment}', 'withdrawn', '1', now())`);
  await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, mailbox_hash,
      zone, weekday, time, erased_at)
    select '${practice}', id::uuid, '${enrolment}', side, 'N', side || '@home.example', side::bytea, side::bytea,
      'Europe/Berlin', 7, '19:00', erased_at
    from (values ('${ana}', 'a', now()), ('${ben}', 'b', null)) as p(id, side, erased_at)`);
  const entry = (values: string) =>
    before.query(`insert into audit_entry (practice_id, seq, at, actor_kind, actor_id, act, about, outcome, hash)
      select '${practice}', seq, now(), kind, actor::uuid, 'person-erased', about::uuid, outcome, sha256('')
      from (values ${values}) as v(seq, kind, actor, about, outcome)`);
  await entry(`(1, 'partner', '${partner}', null, 'done'), (2, 'operator', null, '${couple}', 'done'),
    (3, 'partner', '${refused}', null, 'refused')`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    expect((await erasuresToNote(after)).map(({ erasedId }) => erasedId).sort()).toEqual([partner, couple, ana]);
  } finally {
    await after.close();
  }
});
