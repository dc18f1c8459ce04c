import { expect, it } from '@jest/globals';
import type { StandaloneSettings } from '@troth/config';
import { openDatabase } from '@troth/database';
import { zoneDataVersion } from '@troth/domain/calendar';
import { freshDatabase } from '@troth/testing';
import { zones } from './zones.js';

it('says which zone data is in use, what it shows, and what it has moved', async () => {
  const database = await openDatabase(await freshDatabase());
  const told = async () => {
    const lines: string[] = [];
    const neverAsked = () => Promise.reject(new Error('zones asks the database only'));
    await zones.run([], {
      settings: {} as StandaloneSettings,
      database: () => Promise.resolve(database),
      databaseUrl: neverAsked,
      clock: neverAsked,
      say: (line) => void lines.push(line),
    });
    return lines.join('\n');
  };

  expect(await told()).toContain(`Zone data   ${zoneDataVersion()}, right`);
  expect(await told()).toMatch(/America\/Vancouver +05:00\n/);
  expect(await told()).toContain('no worker has started yet');
  await database.query(`insert into zone_data values (true, '2999a', '2026-11-25T08:00:00Z', 12)`);
  expect(await told()).toMatch(/planned with 2999a since 2026-11-25T08:00.* moved 12 slots.*NEWER/);
  await database.close();
});
