import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const { faultsInFolderSizes } = (await import(join(process.cwd(), 'scripts/check/folder-sizes.mjs'))) as {
  faultsInFolderSizes: (root: string) => string[];
};

function checkout(folder: string, files: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'troth-folders-'));
  mkdirSync(join(root, folder), { recursive: true });
  for (const file of files) writeFileSync(join(root, folder, file), '');
  return root;
}

const named = (count: number, ending: string) => Array.from({ length: count }, (_, index) => `f${index}${ending}`);

it('a folder of this checkout holds at most 20 source files, but for registries', () => {
  expect(faultsInFolderSizes(process.cwd())).toEqual([]);
});

it('a folder with more is named, and its specs are not counted', () => {
  const full = [...named(20, '.ts'), ...named(5, '.spec.ts')];
  expect(faultsInFolderSizes(checkout('libs/a/src', full))).toEqual([]);
  expect(faultsInFolderSizes(checkout('libs/a/src', [...full, 'more.tsx']))).toEqual([
    'libs/a/src holds 21 files, at most 20: give a part a folder.',
  ]);
});

it('a registry may hold more', () => {
  expect(faultsInFolderSizes(checkout('libs/domain/src/events', named(30, '.ts')))).toEqual([]);
});
