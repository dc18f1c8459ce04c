import { statfs, truncate, writeFile, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EITHER, type Drill } from '../drill.js';
import { mountSmallDisk } from '../rig/small-disk.js';
import { secondsToNext, startAndSend, startTraffic } from '../rig/traffic.js';
import type { Rig } from '../rig/rig.js';

const FULL_MS = { whole: 60_000, short: 4_000 } as const;
const BLOCK = Buffer.alloc(64 * 1024);

/** PostgreSQL's disk is full for a while (a real one, too small) and then has room again. */
export const diskFull: Drill = {
  name: 'disk-full',
  backends: EITHER,
  couples: { whole: 600, short: 60 },
  prepare: mountSmallDisk,
  async run(rig, scale) {
    await startAndSend(rig);
    const traffic = await startTraffic(rig, FULL_MS[scale]);
    await pause(1_000);
    const filler = join(rig.folder, 'filler');
    await fill(filler);
    await pause(FULL_MS[scale]);
    const refused = await refusedForSpace(rig);
    await truncate(filler);
    await rig.cluster.startIfDown();
    const recoverySeconds = await secondsToNext(rig);
    await traffic.done;
    return {
      injected: 1,
      account: await rig.settle(180_000),
      recoverySeconds,
      // An answer of the mail server that could not be written down: of one worker, as many as it had in hand at once.
      uncertainAllowed: 1,
      broken: refused ? [] : ['PostgreSQL took writes all the time: the disk was not full'],
    };
  },
};

async function fill(file: string): Promise<void> {
  await writeFile(file, '');
  const handle = await open(file, 'a');
  try {
    for (;;) await handle.write(BLOCK);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOSPC') throw fault;
  } finally {
    await handle.close();
  }
}

/** Whether PostgreSQL has no room for as much as the disk's last blocks; one that is down had none either. */
async function refusedForSpace({ database, folder }: Rig): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  const pages = Math.ceil((bavail * bsize) / 8_192) + 64;
  return database
    .query(
      `create table drill_fills as select repeat(md5(n::text), 200) as words from generate_series(1, ${pages * 2}) n`,
    )
    .then(
      () => false,
      () => true,
    );
}
