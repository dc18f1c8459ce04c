import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'troth-shared-'));

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'node_modules/kept/index.js': 'export const seen = []; export const madeHere = () => new Date();',
  'node_modules/kept/package.json': '{ "type": "module", "exports": "./index.js" }',
  'node_modules/old/index.js': 'exports.seen = []; exports.__esModule = true;',
  'own.js': 'export const seen = []; export { other } from "./other.js";',
  'other.js': 'import { seen } from "./own.js"; export const other = () => seen;',
  ...Object.fromEntries(['a', 'b'].map((name) => [`${name}.spec.js`, specOf(name)])),
};

/** Leaves its name everywhere, and tells what of the other's name it found. */
function specOf(name: string): string {
  return `
    import { writeFileSync } from 'node:fs';
    import { expect, it, jest } from '@jest/globals';
    import { madeHere, seen as kept } from 'kept';
    import { seen as old } from 'old';
    import { other, seen as own } from './own.js';

    it('tells what it found', async () => {
      const { seen: later } = await import('./own.js');
      const found = { kept: [...kept], old: [...old], own: [...own], env: process.env.LEFT, left: globalThis.left };
      for (const place of [kept, old, own]) place.push('${name}');
      process.env.LEFT = globalThis.left = '${name}';
      expect([later, other()]).toEqual([own, own]);
      expect(madeHere()).toBeInstanceOf(Date);
      jest.useFakeTimers();
      writeFileSync(new URL('${name}.json', import.meta.url), JSON.stringify(found));
    });
  `;
}

describe('spec files that one process runs', () => {
  const found: Record<string, unknown>[] = [];
  beforeAll(() => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const config = {
      rootDir: folder,
      runtime: resolve('scripts/test/shared-packages.mjs'),
      testEnvironment: resolve('scripts/test/same-realm.mjs'),
      testEnvironmentOptions: { customExportConditions: ['node'] },
      transform: {},
    };
    const args = ['node_modules/jest/bin/jest.js', '--runInBand', '--config', JSON.stringify(config)];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    for (const name of ['a', 'b']) {
      found.push(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Record<string, unknown>);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('share what lies in node_modules, old and new', () => {
    const [first, second] = found.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    expect(first).toMatchObject({ kept: [], old: [] });
    expect(second).toMatchObject({ kept: [expect.any(String)], old: [expect.any(String)] });
  });

  it('have sources, globals and settings of their own', () => {
    for (const one of found) {
      expect(one).toMatchObject({ own: [] });
      expect(Object.keys(one).toSorted()).toEqual(['kept', 'old', 'own']);
    }
  });
});

function lengthOf({ kept }: Record<string, unknown>): number {
  return (kept as string[]).length;
}
