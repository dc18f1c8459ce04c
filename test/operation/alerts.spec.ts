import { readFileSync } from 'node:fs';
import { expect, it, jest } from '@jest/globals';
import { freshDatabase } from '@troth/testing';
import { run, settingsFor } from './run-program.js';

jest.setTimeout(120_000);

const document = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');

it('every figure that docs/operating.md names is one that the API or a worker gives', async () => {
  const databaseUrl = await freshDatabase();
  const worker = run('worker', settingsFor(databaseUrl));
  const api = run('api', settingsFor(databaseUrl, { DRAIN_SECONDS: '0' }));
  const [, ofWorker] = await worker.says(/tells how it is at (\S+)/);
  const [, ofApi] = await api.says(/The API is ready at (\S+)/);
  const given = new Set<string>();
  for (const url of [ofWorker, ofApi]) {
    const figures = await (await fetch(`${url}/metrics`)).text();
    for (const [, name] of figures.matchAll(/^# TYPE (\S+) /gm)) given.add(name!);
  }
  // A name of two words is a role of the database.
  const named = new Set([...document.matchAll(/\btroth_[a-z]+_[a-z_]+/g)].map(([name]) => name.replace(/_count$/, '')));

  expect(named.size).toBeGreaterThan(8);
  expect([...named].filter((name) => !given.has(name))).toEqual([]);

  for (const { child, ended } of [worker, api]) {
    child.kill('SIGTERM');
    await ended;
  }
});
