import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [practice, wanting, other] = [id(1), id(20), id(21)];

it('migration 0025 carries who wanted the optional stage; either version reads the other', async () => {
  await using before = await databaseBefore('0025');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${practice}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${practice}', '${id(10)}', 'active', '1', now())`);
  for (const [partner, side, wants] of [
    [wanting, 'a', true],
    [other, 'b', false],
  ] as const)
    await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time, wants_forgiveness)
      values ('${practice}', '${partner}', '${id(10)}', '${side}', 'N', '${side}@home.example', '', 'Europe/Berlin', 1, '19:00', ${wants})`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  const stored = () =>
    after.query('select chosen_stages as chosen, wants_forgiveness as wants from partner order by side');
  const write = (set: string, partner: string) => after.query(`update partner set ${set} where id = '${partner}'`);
  try {
    expect(await stored()).toEqual([
      { chosen: ['forgiveness'], wants: true },
      { chosen: [], wants: false },
    ]);

    await write(`name = 'M', wants_forgiveness = false`, wanting);
    await write(`name = 'M', wants_forgiveness = true`, other);
    expect(await stored()).toEqual([
      { chosen: [], wants: false },
      { chosen: ['forgiveness'], wants: true },
    ]);

    await write(`chosen_stages = '{forgiveness}'`, wanting);
    await write(`chosen_stages = '{singing}'`, other);
    expect(await stored()).toEqual([
      { chosen: ['forgiveness'], wants: true },
      { chosen: ['singing'], wants: false },
    ]);

    await write(`wants_forgiveness = true, name = 'M'`, other);
    await write(`wants_forgiveness = true, name = 'M'`, wanting);
    expect(await stored()).toEqual([
      { chosen: ['forgiveness'], wants: true },
      { chosen: ['singing', 'forgiveness'], wants: true },
    ]);
  } finally {
    await after.close();
  }
});
