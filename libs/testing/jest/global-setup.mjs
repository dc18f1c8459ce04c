import { mkdtempSync, chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endRun, runPrefix, ownerOf } from './end-run.mjs';

/** Gives this run of Jest a folder of its own; the servers that specs need are started in it when first asked for. */
export default async function setUpRun() {
  for (const name of readdirSync(tmpdir())) {
    if (name.startsWith(runPrefix) && !ownerOf(join(tmpdir(), name))) await endRun(join(tmpdir(), name));
  }
  const folder = mkdtempSync(join(tmpdir(), runPrefix));
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, 'owner'), String(process.pid));
  process.env.JEST_RUN_FOLDER = folder;
}
