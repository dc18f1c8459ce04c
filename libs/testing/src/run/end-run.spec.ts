import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';

const { clearDeadRuns, endRun, folderPrefix } = (await import(
  join(process.cwd(), 'libs/testing/jest/end-run.mjs')
)) as {
  clearDeadRuns: (place: string) => Promise<void>;
  endRun: (folder: string) => Promise<void>;
  folderPrefix: (pid: number) => string;
};
// No process has one above 4,194,304.
const DEAD = 5_000_000;

let place: string;
beforeEach(async () => void (place = await mkdtemp(join(tmpdir(), 'troth-over-'))));
afterEach(() => endRun(place));

it('a run’s folder is removed, also by two at once and where it has gone already', async () => {
  await writeFile(join(place, 'postgres.server'), JSON.stringify({ pid: -1, program: 'postgres' }));
  await Promise.all([endRun(place), endRun(place)]);
  expect(existsSync(place)).toBe(false);
  await endRun(place);
});

it('runs that were killed are cleared, and one that goes on is left alone', async () => {
  const [dead, alive] = await Promise.all([DEAD, process.pid].map((pid) => mkdtemp(join(place, folderPrefix(pid)))));
  await writeFile(join(dead ?? '', 'word'), 'x');
  await mkdir(join(place, 'another'));
  await clearDeadRuns(place);
  expect((await readdir(place)).map((name) => join(place, name)).sort()).toEqual(
    [join(place, 'another'), alive].sort(),
  );
});

it('a disk that a killed run had mounted in its folder goes with it', async () => {
  const disk = join(place, `${folderPrefix(DEAD)}x`, 'tmp', 'disk');
  await mkdir(disk, { recursive: true });
  // Only root may mount, so that nobody else leaves one.
  if (process.getuid?.() === 0) execFileSync('mount', ['-t', 'tmpfs', 'troth-over', disk]);
  await clearDeadRuns(place);
  expect(await readdir(place)).toEqual([]);
});

it('what cannot be removed is left, and stops no later run', async () => {
  await writeFile(join(place, `${folderPrefix(DEAD)}x`), 'no folder');
  await mkdir(join(place, `${folderPrefix(DEAD)}y`));
  await clearDeadRuns(place);
  expect(await readdir(place)).toEqual([`${folderPrefix(DEAD)}x`]);
});
