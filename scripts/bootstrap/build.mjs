import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { pinnedNode, root } from './root.mjs';
import { run, step } from './step.mjs';

// Parts that need each other stand in one row, in order; rows are built side by side.
export const programme = [
  {
    stamp: 'dist/.programme-built',
    sources: ['tsconfig.json', 'tsconfig.base.json', 'package-lock.json', 'libs', 'apps', 'test', 'bench'],
    // What only reads the code stands in checks.mjs; a start does not wait for it.
    program: ['node_modules/typescript/bin/tsc', '-b', '--noCheck', '--pretty'],
  },
  {
    stamp: 'dist/.emails-built',
    sources: ['package-lock.json', 'libs/emails', 'libs/messages'],
    program: ['libs/emails/scripts/compile.mjs'],
  },
  {
    stamp: 'dist/.worker-built',
    sources: ['scripts/bundle-worker.mjs', 'package-lock.json', 'libs', 'apps/worker'],
    program: ['scripts/bundle-worker.mjs'],
  },
];
const pages = [
  {
    stamp: 'dist/.pages-built',
    sources: ['package-lock.json', 'apps/web', 'libs/domain', 'libs/messages'],
    program: ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
  },
];

/** Builds each part whose sources changed since it was built last; 20 ms where none did. */
export async function buildWhatIsStale(rows = [programme, pages]) {
  if (rows.flat().every((part) => isFresh(part, fingerprint(part.sources)))) return;
  await withLock(async () => {
    if (rows.flat().every((part) => isFresh(part, fingerprint(part.sources)))) return;
    await step('Building what changed', async () => {
      const outcomes = await Promise.allSettled(rows.map(buildRow));
      for (const { status, reason } of outcomes) if (status === 'rejected') throw reason;
    });
  });
}

async function buildRow(parts) {
  for (const part of parts) {
    const sources = fingerprint(part.sources);
    if (isFresh(part, sources)) continue;
    await run(pinnedNode, part.program, { NODE_ENV: 'production' });
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, part.stamp), sources);
  }
}

function isFresh({ stamp }, sources) {
  const path = join(root, stamp);
  return existsSync(path) && readFileSync(path, 'utf8') === sources;
}

/** Of the names, sizes and times of these files and folders, so that it is quick. */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) add(hash, source);
  return hash.digest('hex');
}

function add(hash, source) {
  const found = statSync(join(root, source), { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    hash.update(`${source}\0${found.size}\0${found.mtimeMs}\0`);
    return;
  }
  for (const name of readdirSync(join(root, source)).sort()) {
    if (name !== 'dist' && name !== 'node_modules') add(hash, `${source}/${name}`);
  }
}
