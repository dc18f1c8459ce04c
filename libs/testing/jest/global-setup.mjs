import { mkdtempSync, chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { clearDeadRuns, folderPrefix } from './end-run.mjs';
import { placeForRuns, placesOfRuns } from './place-for-runs.mjs';

/**
 * Gives this run of Jest a folder of its own; the servers that specs need are started in it when first asked for. What
 * specs put in the system's temporary folder lies in it too, and goes with it; but pictures that were asked for stay.
 */
export default async function setUpRun() {
  for (const place of placesOfRuns()) await clearDeadRuns(place);
  const folder = mkdtempSync(join(placeForRuns(), folderPrefix(process.pid)));
  chmodSync(folder, 0o711);
  process.env.JEST_RUN_FOLDER = folder;
  // For the hundreds of processes that specs start.
  process.env.NODE_COMPILE_CACHE ??= join(process.cwd(), 'node_modules/.cache/node');
  if (process.env.TROTH_SCREENSHOTS) return;
  mkdirSync(join(folder, 'tmp'), { mode: 0o711 });
  process.env.TMPDIR = join(folder, 'tmp');
}
