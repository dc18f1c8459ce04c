import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const { endRun } = (await import(join(process.cwd(), 'libs/testing/jest/end-run.mjs'))) as {
  endRun: (folder: string) => Promise<void>;
};

it('a run’s folder is removed, also by two at once and where it has gone already', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'troth-over-'));
  await writeFile(join(folder, 'postgres.server'), JSON.stringify({ pid: -1, program: 'postgres' }));
  await Promise.all([endRun(folder), endRun(folder)]);
  expect(existsSync(folder)).toBe(false);
  await endRun(folder);
});
