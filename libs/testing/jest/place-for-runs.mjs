import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

// A whole run keeps some 3 GB of databases, profiles and copies at its height.
const ROOM = 8 * 2 ** 30;
const memory = '/dev/shm';

/**
 * Where runs of Jest have their folders: in memory where there is plenty. A database is 800 files, and specs make a
 * thousand of them.
 */
export function placeForRuns() {
  return isRoomy() ? memory : tmpdir();
}

/** Everywhere that a run which was killed may have left its folder. */
export function placesOfRuns() {
  return existsSync(memory) ? [memory, tmpdir()] : [tmpdir()];
}

function isRoomy() {
  if (process.platform !== 'linux' || !existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return Math.min(bavail * bsize, process.availableMemory()) >= ROOM;
}
