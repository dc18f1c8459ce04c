import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { pinnedNode, root } from './root.mjs';
import { step } from './step.mjs';

const parts = [
  {
    title: 'Building the programme',
    stamp: 'dist/.programme-built',
    sources: ['tsconfig.json', 'tsconfig.base.json', 'package-lock.json', 'libs', 'apps', 'test', 'bench'],
    arguments: ['node_modules/typescript/bin/tsc', '-b', '--pretty'],
  },
  {
    title: 'Compiling the emails',
    stamp: 'dist/.emails-built',
    sources: ['package-lock.json', 'libs/emails'],
    arguments: ['libs/emails/scripts/compile.mjs'],
  },
  {
    title: 'Building the pages',
    stamp: 'dist/.pages-built',
    sources: ['package-lock.json', 'apps/web', 'libs/domain'],
    arguments: ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
  },
];

/** Builds each part whose sources changed since it was built last; 20 ms where none did. */
export async function buildWhatIsStale() {
  if (parts.every((part) => isFresh(part, fingerprint(part)))) return;
  await withLock(async () => {
    for (const part of parts) await build(part);
  });
}

async function build(part) {
  const sources = fingerprint(part);
  if (isFresh(part, sources)) return;
  await step(part.title, pinnedNode, part.arguments, { env: { NODE_ENV: 'production' } });
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, part.stamp), sources);
}

function isFresh({ stamp }, sources) {
  const path = join(root, stamp);
  return existsSync(path) && readFileSync(path, 'utf8') === sources;
}

function fingerprint({ sources }) {
  const hash = createHash('sha256');
  for (const source of sources) add(hash, join(root, source));
  return hash.digest('hex');
}

function add(hash, path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) return hash.update(`${path}\0${found.size}\0${found.mtimeMs}\0`);
  for (const name of readdirSync(path).sort()) {
    if (name !== 'dist' && name !== 'node_modules') add(hash, join(path, name));
  }
}
