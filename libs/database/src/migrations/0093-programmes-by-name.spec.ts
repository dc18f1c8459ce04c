import { expect, it, jest } from '@jest/globals';
import { programmeOf } from '@troth/domain';
import { unchanged } from '@troth/domain/adapted';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { findDraft, listOwnVersions, listProgrammes, programmeForNew } from '../programmes/own-programmes.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const adaptation = JSON.stringify(unchanged(programmeOf('1')));
const at = (day: number) => `2026-11-0${day}T10:00:00Z`;

it('migration 0093 makes what each practice had its first programme, which new couples start', async () => {
  await using before = await databaseBefore('0093');
  for (const n of [1, 2, 3]) {
    await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
      values ('${id(n)}', 'p${n}', 'P', 'Europe/Berlin', now())`);
    await before.query(`insert into coach (practice_id, id, name, email, zone, created_at, couples, roles)
      values ('${id(n)}', '${id(n)}', 'C', 'c${n}@practice.example', 'Europe/Berlin', now(), 0, '{coach,lead}')`);
  }
  for (const number of [1, 2])
    await before.query(
      `insert into programme_version values ('${id(1)}', 'own ${number}', ${number}, '${adaptation}', '${at(number)}', '${id(1)}')`,
    );
  for (const n of [1, 2])
    await before.query(`insert into programme_draft values ('${id(n)}', '${adaptation}', '${at(3)}', '${id(n)}')`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    const [first] = await listProgrammes(after, id(1));
    expect(first).toMatchObject({ name: null, forNew: true, versions: 2 });
    const ref = { practiceId: id(1), programmeId: first!.id };
    expect((await listOwnVersions(after, ref)).map(({ version }) => version)).toEqual(['own 2', 'own 1']);
    expect(await findDraft(after, ref)).toMatchObject({ changedBy: 'C' });
    expect(await programmeForNew(after, id(1))).toMatchObject({ version: 'own 2' });
    expect(await listProgrammes(after, id(2))).toMatchObject([{ forNew: true, versions: 0 }]);
    expect(await programmeForNew(after, id(2))).toMatchObject({ version: '1' });
    expect(await listProgrammes(after, id(3))).toEqual([]);
  } finally {
    await after.close();
  }
});
